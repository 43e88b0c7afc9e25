package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that are set at a point of a Dockerfile. A stage sees those of the stage that it is built on. */
final class Environment {
    private static final int DEEPEST = 16;

    private final Map<String, String> own = new LinkedHashMap<>();
    private final @Nullable Environment parent;
    private final int depth;

    Environment() {
        parent = null;
        depth = 0;
    }

    private Environment(Environment base) {
        boolean copy = base.depth == DEEPEST;
        parent = copy ? null : base;
        depth = copy ? 0 : base.depth + 1;
        if (copy) {
            own.putAll(base.all());
        }
    }

    /** A new environment that begins with what this one holds; this one must not change afterwards. */
    Environment child() {
        return new Environment(this);
    }

    void set(String name, String value) {
        own.put(name, value);
    }

    Optional<String> get(String name) {
        for (Environment scope = this; scope != null; scope = scope.parent) {
            String value = scope.own.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Everything that is set, the base's first. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        List<Environment> scopes = new ArrayList<>();
        for (Environment scope = this; scope != null; scope = scope.parent) {
            scopes.add(scope);
        }
        for (int i = scopes.size() - 1; i >= 0; i--) {
            all.putAll(scopes.get(i).own);
        }
        return all;
    }
}
