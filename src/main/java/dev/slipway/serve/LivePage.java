package dev.slipway.serve;

import java.nio.charset.StandardCharsets;

/** A page as it is served: with the script that keeps it up to date, which is in no page that a build writes. */
final class LivePage {
    static final String SCRIPT = "/.slipway/live.js";
    private static final String HEAD_END = "</head>";

    private LivePage() {}

    /**
     * The page with the script in its head.
     *
     * @param path what was asked for, also where the page is the one for addresses that lead nowhere
     */
    static byte[] of(String path, byte[] html, Look look) {
        String page = new String(html, StandardCharsets.UTF_8);
        int end = page.indexOf(HEAD_END);
        String script = "<script defer src=\"" + SCRIPT + "\" data-page=\"" + escaped(path) + "\" data-look=\""
                + look.word() + "\"></script>\n";
        String live = end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
        return live.getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace(">", "&gt;");
    }
}
