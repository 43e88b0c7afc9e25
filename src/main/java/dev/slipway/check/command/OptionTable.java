package dev.slipway.check.command;

import java.util.LinkedHashMap;
import java.util.Map;

/** Decodes options as the facts have them: {@code -p,--publish=list --rm}. */
final class OptionTable {
    private OptionTable() {}

    /** Options by each of their names. */
    static Map<String, Option> decode(String text) {
        Map<String, Option> options = new LinkedHashMap<>();
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from) {
                add(text.substring(from, to), options);
            }
            from = to + 1;
        }
        return options;
    }

    private static void add(String word, Map<String, Option> options) {
        int equals = word.indexOf('=');
        String names = equals < 0 ? word : word.substring(0, equals);
        int comma = names.indexOf(',');
        Option option = new Option(names.substring(comma + 1), equals < 0 ? "bool" : word.substring(equals + 1));
        options.put(option.name(), option);
        if (comma > 0) {
            options.put(names.substring(0, comma), option);
        }
    }
}
