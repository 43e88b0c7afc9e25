package dev.slipway.check.docker;

import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code RUN --mount} says about its mount. ({@code commands_runmount.go}) */
final class MountValues implements Check {
    private static final List<String> KEYS = List.of(
            "type",
            "from",
            "source",
            "target",
            "readonly",
            "id",
            "sharing",
            "required",
            "size",
            "mode",
            "uid",
            "gid",
            "src",
            "dst",
            "destination",
            "ro",
            "rw",
            "readwrite",
            "env");
    private static final List<String> BARE = List.of("readonly", "ro", "readwrite", "rw", "required");
    private static final List<String> TYPES = List.of("bind", "cache", "tmpfs", "secret", "ssh");
    private static final List<String> SHARING = List.of("shared", "private", "locked");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            if (instruction.is(Keyword.RUN)) {
                for (Flag flag : instruction.flags()) {
                    if (flag.name().equals("mount")) {
                        flag.value().ifPresent(value -> check(instruction, flag, value, findings));
                    }
                }
            }
        }
    }

    private static void check(Instruction run, Flag flag, String value, Findings findings) {
        Map<String, String> fields = new HashMap<>();
        for (String field : fields(value)) {
            int equals = field.indexOf('=');
            String key = (equals < 0 ? field : field.substring(0, equals)).toLowerCase(Locale.ROOT);
            fields.put(key, equals < 0 ? "" : field.substring(equals + 1));
            if (!KEYS.contains(key)) {
                report(run, flag, "a mount has no option \"" + key + "\"", Suggestion.hint(key, KEYS), findings);
            } else if (equals < 0 && !BARE.contains(key)) {
                report(run, flag, "the mount's option " + key + " needs a value", "write " + key + "=\u2026", findings);
            }
        }
        checkChoices(run, flag, fields, findings);
    }

    private static void checkChoices(Instruction run, Flag flag, Map<String, String> fields, Findings findings) {
        String type = fields.getOrDefault("type", "bind").toLowerCase(Locale.ROOT);
        String sharing = fields.getOrDefault("sharing", "").toLowerCase(Locale.ROOT);
        String from = fields.getOrDefault("from", "");
        if (from.indexOf('$') >= 0 && from.indexOf('$') < from.length() - 1) {
            report(
                    run,
                    flag,
                    "the mount's from takes no variable",
                    "name a stage with FROM $name AS \u2026 and use that",
                    findings);
        }
        if (type.indexOf('$') >= 0) {
            return;
        }
        if (!TYPES.contains(type)) {
            report(run, flag, "there is no mount type \"" + type + "\"", Suggestion.hint(type, TYPES), findings);
        } else if (!sharing.isEmpty() && !type.equals("cache")) {
            report(run, flag, "only a cache mount has sharing", "leave sharing out or use type=cache", findings);
        } else if (!sharing.isEmpty() && sharing.indexOf('$') < 0 && !SHARING.contains(sharing)) {
            report(
                    run,
                    flag,
                    "there is no sharing mode \"" + sharing + "\"",
                    Suggestion.hint(sharing, SHARING),
                    findings);
        } else if (type.equals("secret")) {
            checkSecret(run, flag, fields, findings);
        } else if (type.equals("bind") || type.equals("tmpfs")) {
            checkPlain(run, flag, type, fields, findings);
        }
    }

    private static void checkSecret(Instruction run, Flag flag, Map<String, String> fields, Findings findings) {
        if (fields.containsKey("from")) {
            report(run, flag, "a secret mount has no from", "name the secret with id=\u2026", findings);
        }
        boolean named = false;
        for (String key : new String[] {"id", "source", "src", "target", "dst", "destination"}) {
            named |= fields.containsKey(key);
        }
        if (!named) {
            report(run, flag, "the secret mount does not say which secret", "add id=\u2026", findings);
        }
    }

    private static void checkPlain(
            Instruction run, Flag flag, String type, Map<String, String> fields, Findings findings) {
        for (String key : new String[] {"mode", "uid", "gid", "required"}) {
            if (fields.containsKey(key)) {
                report(run, flag, "a mount of type " + type + " has no " + key, "leave it out", findings);
            }
        }
    }

    /** The fields of a line of comma-separated values, quotes resolved. */
    private static List<String> fields(String value) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static void report(Instruction run, Flag flag, String message, String hint, Findings findings) {
        findings.add(DockerfileRule.INVALID_INSTRUCTION, run, flag.span(), message, hint);
    }
}
