package dev.slipway.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads GIFT by the rules that Moodle publishes and follows: paragraphs, comments, names, formats, escapes, answers. */
final class GiftReader {
    /** A question as a reader of GIFT sees it; answers are "weight text", feedback by answer. */
    record Read(String name, String stem, String kind, Map<String, String> answers, String general) {}

    private GiftReader() {}

    static List<Read> read(String gift) {
        List<Read> all = new ArrayList<>();
        for (String paragraph : gift.split("\n\\s*\n")) {
            StringBuilder text = new StringBuilder();
            for (String line : paragraph.split("\n")) {
                text.append(line.strip().startsWith("//") ? " " : line).append('\n');
            }
            String whole = hidden(text.toString().strip());
            if (!whole.isEmpty() && !whole.startsWith("$CATEGORY:")) {
                all.add(question(whole));
            }
        }
        return all;
    }

    private static Read question(String whole) {
        int nameEnd = whole.indexOf("::", 2);
        String name = shown(whole.substring(2, nameEnd));
        String rest = whole.substring(nameEnd + 2).strip();
        int open = rest.indexOf('{');
        int close = rest.indexOf('}');
        if (!whole.startsWith("::") || open < 0 || close != rest.length() - 1 || rest.lastIndexOf('{') != open) {
            throw new AssertionError("not one pair of braces: " + whole);
        }
        String answers = rest.substring(open + 1, close).strip();
        int general = answers.lastIndexOf("####");
        String feedback = general < 0 ? "" : formatted(answers.substring(general + 4));
        String said = general < 0 ? answers : answers.substring(0, general).strip();
        return answered(name, formatted(rest.substring(0, open)), said, feedback);
    }

    private static Read answered(String name, String stem, String said, String general) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (said.startsWith("#")) {
            divided(said.substring(1), "=").forEach(one -> weighted(one, "100", answers));
            return new Read(name, stem, "numerical", answers, general);
        }
        if (said.contains("~")) {
            divided(said.replace("=", "~="), "~")
                    .forEach(one -> weighted(
                            one.startsWith("=") ? one.substring(1) : one, one.startsWith("=") ? "100" : "0", answers));
            return new Read(name, stem, said.contains("=") ? "single" : "multiple", answers, general);
        }
        if (said.contains("=") && said.contains("->")) {
            for (String pair : divided(said, "=")) {
                int arrow = pair.indexOf("->");
                answers.put(
                        formatted(pair.substring(0, arrow)),
                        shown(pair.substring(arrow + 2).strip()));
            }
            return new Read(name, stem, "match", answers, general);
        }
        if (List.of("T", "TRUE", "F", "FALSE").contains(said)) {
            return new Read(name, stem, "truefalse", Map.of(said, ""), general);
        }
        divided(said, "=").forEach(one -> weighted(one, "100", answers));
        return new Read(name, stem, "shortanswer", answers, general);
    }

    private static List<String> divided(String said, String by) {
        List<String> parts = new ArrayList<>(List.of(said.split(by, -1)));
        if (parts.get(0).isBlank()) {
            parts.remove(0);
        }
        return parts.stream().map(String::strip).toList();
    }

    private static void weighted(String answer, String weight, Map<String, String> answers) {
        String text = answer;
        String worth = weight;
        if (answer.matches("(?s)%-*[0-9]{1,2}\\.?[0-9]*%.*")) {
            worth = answer.substring(1, answer.indexOf('%', 1));
            text = answer.substring(answer.indexOf('%', 1) + 1);
        }
        String[] bits = text.split("#", 2);
        answers.put(worth + " " + formatted(bits[0]), bits.length > 1 ? formatted(bits[1]) : "");
    }

    private static String formatted(String text) {
        String bare = text.strip();
        Optional<String> format = List.of("[html]", "[plain]", "[moodle]", "[markdown]").stream()
                .filter(bare::startsWith)
                .findFirst();
        return shown(format.map(known -> bare.substring(known.length())).orElse(bare))
                .strip();
    }

    /** Escaped characters as placeholders, so that nothing divides at them. */
    private static String hidden(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int known = ":#={}~n\\".indexOf(next);
            if (character == '\\' && known >= 0) {
                out.append(next == '\\' ? '\\' : (char) ('\ue100' + known));
                i++;
            } else {
                out.append(character);
            }
        }
        return out.toString();
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        for (char character : text.toCharArray()) {
            int known = character - '\ue100';
            out.append(known >= 0 && known < 7 ? ":#={}~\n".charAt(known) : character);
        }
        return out.toString();
    }
}
