package dev.slipway.export;

/**
 * A gap of Moodle's cloze questions, {@code {1:SHORTANSWER:=right~=right too}}, in HTML.
 *
 * <p>Read by {@code qtype_multianswer_extract_question} of moodle/moodle, question/type/multianswer/questiontype.php.
 */
final class Cloze {
    private Cloze() {}

    /** @param answer the accepted texts, a bar between them */
    static String gap(String answer) {
        StringBuilder out = new StringBuilder("{1:SHORTANSWER:");
        String[] accepted = answer.split("\\|");
        for (int i = 0; i < accepted.length; i++) {
            out.append(i == 0 ? "=" : "~=").append(escaped(accepted[i].strip()));
        }
        return out.append('}').toString();
    }

    /**
     * Whether Moodle can read a gap back. It takes a backslash away before a closing brace and before the sign that begins
     * a feedback, and nowhere else: a tilde always divides, and no text can end in a backslash.
     */
    static boolean isSayable(String answer) {
        for (String accepted : answer.split("\\|")) {
            String text = accepted.strip();
            if (text.contains("~") || text.endsWith("\\") || text.contains("\\}") || text.contains("\\#")) {
                return false;
            }
        }
        return true;
    }

    /** A star stands for any text, so it gets a backslash too. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char character : text.toCharArray()) {
            out.append("}#*".indexOf(character) >= 0 ? "\\" : "").append(character);
        }
        return Markup.escaped(out.toString());
    }
}
