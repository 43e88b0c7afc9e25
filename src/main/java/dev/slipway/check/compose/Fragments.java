package dev.slipway.check.compose;

import dev.slipway.site.Suggestion;
import java.util.Optional;
import java.util.Set;

/** Tells services that stand without their file from other YAML. */
final class Fragments {
    private Fragments() {}

    /** Whether every top key holds a mapping with an image or a build and, slips apart, keys of services only. */
    static boolean areServices(Node.Mapping root) {
        for (Node.Entry entry : root.entries()) {
            Optional<Node.Mapping> service = entry.value().mapping();
            if (service.isEmpty() || !isService(service.get())) {
                return false;
            }
        }
        return !root.entries().isEmpty();
    }

    private static boolean isService(Node.Mapping mapping) {
        Set<String> known = Shapes.get("service").keys().keySet();
        int foreign = 0;
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            foreign += known.contains(key) || key.startsWith("x-") ? 0 : 1;
            if (!known.contains(key)
                    && !key.startsWith("x-")
                    && (foreign > 2 || Suggestion.nearest(key, known).isEmpty())) {
                return false;
            }
        }
        return mapping.get("image").isPresent() || mapping.get("build").isPresent();
    }
}
