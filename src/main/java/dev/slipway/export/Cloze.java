package dev.slipway.export;

/** A gap of Moodle's cloze questions, {@code {1:SHORTANSWER:=right~=right too}}, in HTML. */
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

    /** A backslash before what ends or divides answers; a star stands for any text, so it gets one too. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char character : text.toCharArray()) {
            out.append("}#~/\\\"*".indexOf(character) >= 0 ? "\\" : "").append(character);
        }
        return Markup.escaped(out.toString());
    }
}
