package dev.slipway.check.compose;

/**
 * A text whose lines of dots, for what is left out, are taken away.
 *
 * @param elided whether there were any
 */
record Excerpt(String text, boolean elided) {
    static Excerpt of(String source) {
        char[] text = source.toCharArray();
        boolean elided = false;
        int line = 0;
        while (line < text.length) {
            int next = source.indexOf('\n', line);
            int end = next < 0 ? text.length : next;
            String content = source.substring(line, end).strip();
            if (content.equals("...") || content.equals("\u2026")) {
                elided = true;
                for (int i = line; i < end; i++) {
                    text[i] = ' ';
                }
            }
            elided |= content.startsWith("#") && (content.contains("...") || content.contains("\u2026"));
            line = end + 1;
        }
        return new Excerpt(new String(text), elided);
    }
}
