package dev.slipway.check.syntax;

/** Which characters XML may hold, and which its names. (XML 1.0, fifth edition, 2.2 and 2.3) */
final class XmlCharacters {
    /** First and last of each run of characters beyond ASCII with which a name may begin. */
    private static final int[] STARTS = {
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2FF, 0x370, 0x37D, 0x37F, 0x1FFF, 0x200C, 0x200D, 0x2070, 0x218F, 0x2C00,
        0x2FEF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0xEFFFF
    };

    private XmlCharacters() {}

    static boolean isAllowed(int c) {
        return c >= ' ' && c <= 0xD7FF
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= Character.MAX_CODE_POINT;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** The offset behind the name that begins here, or this offset where none does. */
    static int nameEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!begins(c) && (i == from || !continues(c))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean begins(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':';
        }
        for (int i = 0; i < STARTS.length; i += 2) {
            if (c >= STARTS[i] && c <= STARTS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(int c) {
        return c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xB7
                || c >= 0x300 && c <= 0x36F
                || c == 0x203F
                || c == 0x2040;
    }
}
