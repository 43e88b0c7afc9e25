package dev.slipway.check.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a mapping.
 *
 * @param keys the type of each known key's value
 * @param others the type under keys that the author chooses, where there may be such
 * @param extensions whether keys that begin with {@code x-} are let through
 */
record Shape(
        Map<String, Type> keys,
        List<String> required,
        Set<String> obsolete,
        Optional<Type> others,
        boolean extensions) {
    /** The type of a key's value, or empty where there is no such key. */
    Optional<Type> type(String key) {
        Type known = keys.get(key);
        return known == null ? others : Optional.of(known);
    }
}
