package dev.slipway.check.compose;

/** What an unquoted scalar stands for. (YAML 1.2.2, 10.3.2, the core schema that Compose's reader keeps to) */
enum Plain {
    BOOL,
    WHOLE,
    NUMBER,
    TEXT;

    static Plain of(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return BOOL;
        }
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (text.startsWith("0x", from) || text.startsWith("0o", from)) {
            return text.length() > from + 2 ? WHOLE : TEXT;
        }
        int digits = 0;
        int dots = 0;
        int exponents = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c == '-' || c == '+') && (text.charAt(i - 1 < 0 ? 0 : i - 1) | 0x20) == 'e';
            digits += c >= '0' && c <= '9' ? 1 : 0;
            dots += c == '.' ? 1 : 0;
            exponents += (c == 'e' || c == 'E') && digits > 0 ? 1 : 0;
            if ((c < '0' || c > '9') && c != '.' && !sign && (c != 'e' && c != 'E' || digits == 0)) {
                return TEXT;
            }
        }
        boolean number = digits > 0 && dots <= 1 && exponents <= 1;
        return !number ? TEXT : dots + exponents > 0 ? NUMBER : WHOLE;
    }
}
