package dev.slipway.check.finding;

/** Tells code from what a template language makes code of: Helm's, Jinja's, mdBook's includes. */
public final class Templates {
    private Templates() {}

    /** Whether a line of a text begins with <code>{{</code> or <code>{%</code>, or a <code>{{-</code> stands in it. */
    public static boolean isTemplate(String text) {
        for (int i = text.indexOf('{'); i >= 0 && i + 1 < text.length(); i = text.indexOf('{', i + 1)) {
            char next = text.charAt(i + 1);
            if (text.startsWith("{{-", i) || (next == '{' || next == '%') && isFirst(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only blanks stand before an offset in its line. */
    private static boolean isFirst(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }
}
