package dev.slipway.serve;

import dev.slipway.site.Digest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What tells whether a browser still shows a page as it is: the text with all scripts and pictures that it loads, and apart from
 * them its style sheets, which can be exchanged without loading the page again.
 */
record Look(String text, String style, List<String> sheets) {
    private static final String SHEET = "<link rel=\"stylesheet\" href=\"";
    private static final String SOURCE = " src=\"";

    /** The look of a page; {@code files} are those of the site by their paths. */
    static Look of(String path, byte[] html, Function<String, Optional<byte[]>> files) {
        String page = new String(html, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(page.length());
        StringBuilder style = new StringBuilder();
        List<String> sheets = new ArrayList<>();
        int from = 0;
        for (int at = page.indexOf(SHEET); at >= 0; at = page.indexOf(SHEET, from)) {
            int start = at + SHEET.length();
            int end = page.indexOf('"', start);
            text.append(page, from, start);
            sheets.add(page.substring(start, end));
            style.append(page, start, end).append(digest(path, page.substring(start, end), files));
            from = end;
        }
        text.append(page, from, page.length());
        for (int at = page.indexOf(SOURCE); at >= 0; at = page.indexOf(SOURCE, at + 1)) {
            int start = at + SOURCE.length();
            text.append(digest(path, page.substring(start, page.indexOf('"', start)), files));
        }
        return new Look(digest(text), digest(style), sheets);
    }

    /** The look in a word, {@code text-style}. */
    String word() {
        return text + "-" + style;
    }

    /** Whether a page with another look differs in its style alone. */
    boolean differsInStyleOnly(String word) {
        return word.startsWith(text + "-") && !word.equals(word());
    }

    private static String digest(CharSequence text) {
        return Digest.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String page, String address, Function<String, Optional<byte[]>> files) {
        try {
            URI base = new URI("http", "localhost", "/" + page, null);
            URI to = base.resolve(new URI(address));
            String path = String.valueOf(to.getPath());
            boolean here = "localhost".equals(to.getHost()) && path.startsWith("/");
            return here ? files.apply(path.substring(1)).map(Digest::of).orElse("") : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
