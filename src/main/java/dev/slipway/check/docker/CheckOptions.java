package dev.slipway.check.docker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code # check=} comment asks for, {@code skip=DL3008,UndefinedVar;error=true}. At the top it holds for the
 * file, above an instruction for that one. hadolint's {@code # hadolint ignore=DL3008} is understood too.
 *
 * @param skipped ids of rules, or {@code all}
 * @param experimental ids of rules that are off unless they are named here, or {@code all}
 */
record CheckOptions(Set<String> skipped, Set<String> experimental) {
    static final CheckOptions NONE = new CheckOptions(Set.of(), Set.of());

    private static final String HADOLINT = "hadolint ignore=";
    private static final Set<String> TRUTHS =
            Set.of("1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False");

    CheckOptions {
        skipped = Set.copyOf(skipped);
        experimental = Set.copyOf(experimental);
    }

    boolean skips(String rule) {
        return skipped.contains("all") || skipped.contains(rule);
    }

    boolean enables(String rule) {
        return experimental.contains("all") || experimental.contains(rule);
    }

    /** The options in a directive's value, up to its first space; empty where an option is not known. */
    static Optional<CheckOptions> parse(String value) {
        int space = value.indexOf(' ');
        Set<String> skipped = new HashSet<>();
        Set<String> experimental = new HashSet<>();
        for (String option : (space < 0 ? value : value.substring(0, space)).split(";", 3)) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? "" : option.substring(0, equals).trim();
            String given = option.substring(equals + 1).trim();
            if (name.equals("skip")) {
                addAll(given, skipped);
            } else if (name.equals("experimental")) {
                addAll(given, experimental);
            } else if (!name.equals("error") || !TRUTHS.contains(given)) {
                return Optional.empty();
            }
        }
        return Optional.of(new CheckOptions(skipped, experimental));
    }

    private static void addAll(String names, Set<String> into) {
        for (String name : names.split(",")) {
            into.add(name.trim());
        }
    }

    /** The options in the comments above an instruction; the first check comment counts. */
    static CheckOptions above(List<String> comments) {
        Set<String> skipped = new HashSet<>();
        Set<String> experimental = new HashSet<>();
        boolean found = false;
        for (String comment : comments) {
            Optional<Directive> directive = found ? Optional.empty() : DirectiveReader.parse(comment, 0, 1, 1);
            if (directive.isPresent() && directive.get().name().equals("check")) {
                CheckOptions options = parse(directive.get().value()).orElse(NONE);
                skipped.addAll(options.skipped);
                experimental.addAll(options.experimental);
                found = true;
            } else if (comment.startsWith(HADOLINT)) {
                addAll(comment.substring(HADOLINT.length()), skipped);
            }
        }
        return new CheckOptions(skipped, experimental);
    }
}
