package dev.slipway.search;

/** Short Markdown of front matter without its marks: {@code Use [`docker run`](x.md)} is {@code Use docker run}. */
final class InlineText {
    private InlineText() {}

    static String of(String markdown) {
        StringBuilder bare = new StringBuilder(markdown.length());
        int length = markdown.length();
        for (int i = 0; i < length; i++) {
            char c = markdown.charAt(i);
            boolean pair = (c == '*' || c == '~') && i + 1 < length && markdown.charAt(i + 1) == c;
            if (c == ']' && i + 1 < length && markdown.charAt(i + 1) == '(' && markdown.indexOf(')', i) > 0) {
                i = markdown.indexOf(')', i);
            } else if (c == '[' && markdown.indexOf("](", i) > 0 || c == '`') {
                continue;
            } else if (pair) {
                i++;
            } else {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
