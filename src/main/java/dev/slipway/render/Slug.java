package dev.slipway.render;

/** A text as an anchor or a file's name: letters and digits in lower case, hyphens for spaces, the rest left out. */
final class Slug {
    private Slug() {}

    static String of(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(Character.toLowerCase(c));
            } else if ((c == ' ' || c == '-' || c == '/') && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        return slug.toString();
    }
}
