package dev.slipway.render;

import java.util.Optional;

/** HTML of ours for a place outside the site: local addresses become the published ones, or go where there are none. */
final class PortableHtml {
    private static final String CAPTION = "<figcaption><span class=\"code-";
    private final Optional<String> url;

    PortableHtml(Optional<String> url) {
        this.url = url;
    }

    String of(String html) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        int at = 0;
        while (at < html.length()) {
            if (html.startsWith(CAPTION, at)) {
                at = html.indexOf("</figcaption>", at) + "</figcaption>".length();
            } else if (html.charAt(at) == '<') {
                int end = html.indexOf('>', at) + 1;
                out.append(tag(html.substring(at, end)));
                at = end;
            } else {
                out.append(html.charAt(at));
                at++;
            }
        }
        return out.toString();
    }

    /** Our tags hold no {@code >} in their attributes: it is escaped there. */
    private String tag(String tag) {
        return placed(placed(tag, "href"), "src");
    }

    private String placed(String tag, String name) {
        String before = " " + name + "=\"";
        int at = tag.indexOf(before);
        if (at < 0) {
            return tag;
        }
        int from = at + before.length();
        int end = tag.indexOf('"', from);
        String address = tag.substring(from, end);
        if (address.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            return tag;
        }
        if (url.isEmpty() || address.startsWith("#")) {
            return tag.substring(0, at) + tag.substring(end + 1);
        }
        return tag.substring(0, from) + url.get() + "/" + address + tag.substring(end);
    }
}
