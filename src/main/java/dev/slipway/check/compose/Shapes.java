package dev.slipway.check.compose;

import dev.slipway.check.finding.FactLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The shapes of Compose files, from {@code facts/compose.txt}. */
final class Shapes {
    private static final class Holder {
        static final Shapes READ = new Shapes();
        static final Map<String, Shape> SHAPES = READ.read();
    }

    private final Map<String, Shape> shapes = new HashMap<>();
    private String version = "";
    private String name = "";
    private Map<String, Type> keys = new LinkedHashMap<>();
    private List<String> required = new ArrayList<>();
    private Set<String> obsolete = new HashSet<>();
    private Optional<Type> others = Optional.empty();
    private boolean extensions;

    private Shapes() {}

    /** The shape of this name. */
    static Shape get(String name) {
        return Objects.requireNonNull(Holder.SHAPES.get(name), name);
    }

    /** What they are from. */
    static String version() {
        return Holder.SHAPES.isEmpty() ? "" : Holder.READ.version;
    }

    private Map<String, Shape> read() {
        FactLines.read("compose.txt", this::line);
        end();
        return Map.copyOf(shapes);
    }

    private void line(String line) {
        int space = line.lastIndexOf(' ');
        String key = line.substring(0, space);
        if (key.equals("=")) {
            end();
            name = line.substring(space + 1);
        } else if (name.isEmpty() && line.startsWith("source ")) {
            version = line.substring("source ".length());
        } else if (!name.isEmpty()) {
            key(key, line.substring(space + 1));
        }
    }

    private void key(String marked, String type) {
        int end = marked.length();
        while (end > 1 && "!~".indexOf(marked.charAt(end - 1)) >= 0) {
            end--;
        }
        String key = marked.substring(0, end);
        if (key.equals("*")) {
            others = Optional.of(TypeReader.read(type));
        } else if (key.equals("x-")) {
            extensions = true;
        } else {
            keys.put(key, TypeReader.read(type));
        }
        if (marked.indexOf('!', end) > 0) {
            required.add(key);
        }
        if (marked.indexOf('~', end) > 0) {
            obsolete.add(key);
        }
    }

    private void end() {
        if (!name.isEmpty()) {
            shapes.put(name, new Shape(keys, List.copyOf(required), Set.copyOf(obsolete), others, extensions));
        }
        keys = new LinkedHashMap<>();
        required = new ArrayList<>();
        obsolete = new HashSet<>();
        others = Optional.empty();
        extensions = false;
    }
}
