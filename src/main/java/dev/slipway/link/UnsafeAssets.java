package dev.slipway.link;

import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Parallel;
import dev.slipway.site.Place;
import dev.slipway.site.Recall;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Assets that a browser would run with the rights of the site: HTML in any form, and pictures or other XML with scripts in
 * them. They carry no Content-Security-Policy of ours.
 */
final class UnsafeAssets {
    private static final Set<String> PAGES =
            Set.of("html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht", "xsl", "xslt");
    private static final Set<String> XML = Set.of("svg", "svgz", "xml", "rss", "atom", "rdf", "mathml", "mml");
    /** What may make XML run something: scripts, foreign HTML, style sheets, entities, addresses with a scheme. */
    private static final List<String> ACTIVE = List.of(
            "<script",
            ":script",
            "<foreignobject",
            "<iframe",
            "<embed",
            "<object",
            "<handler",
            "<?xml-stylesheet",
            "<!entity",
            "<!attlist",
            "javascript:",
            "vbscript:",
            "data:text",
            "1999/xhtml",
            "1999/xsl");

    private UnsafeAssets() {}

    static void report(Assets assets, Recall recall, Consumer<Diagnostic> problems) {
        for (Optional<Diagnostic> problem : Parallel.map(assets.paths(), path -> problem(assets, path, recall))) {
            problem.ifPresent(problems);
        }
    }

    private static Optional<Diagnostic> problem(Assets assets, String path, Recall recall) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PAGES.contains(ending)) {
            return Optional.of(LinkRule.UNSAFE_ASSET.at(
                    Place.startOf(path),
                    "a file that ends in ." + ending + " would run with the rights of the site",
                    "let its name end in .txt, or show it with file= from a file that does"));
        }
        if (XML.contains(ending) && isActive(assets, path, recall)) {
            return Optional.of(
                    LinkRule.UNSAFE_ASSET.at(
                            Place.startOf(path),
                            "the file holds a script, or something that can load or hide one",
                            "save it again as plain UTF-8, without scripts, event attributes, declarations of attributes and foreign content"));
        }
        return Optional.empty();
    }

    private static boolean isActive(Assets assets, String path, Recall recall) {
        return recall.of(Boolean.class, path, "active", assets, asked -> {
            Optional<String> text = asked.text(path);
            return text.isPresent() && isActive(XmlText.of(text.get()));
        });
    }

    private static boolean isActive(XmlText xml) {
        String lower = xml.plain();
        if (!xml.isReadable() || hasEventAttribute(lower)) {
            return true;
        }
        for (String sign : ACTIVE) {
            if (lower.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is an attribute such as {@code onload=}, however it is spaced. */
    private static boolean hasEventAttribute(String text) {
        for (int at = text.indexOf("on"); at > 0; at = text.indexOf("on", at + 2)) {
            boolean begins = text.charAt(at - 1) <= ' '
                    || text.charAt(at - 1) == '/'
                    || text.charAt(at - 1) == '"'
                    || text.charAt(at - 1) == '\'';
            int end = at + 2;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            int equals = end;
            while (equals < text.length() && text.charAt(equals) <= ' ') {
                equals++;
            }
            if (begins && end > at + 2 && equals < text.length() && text.charAt(equals) == '=') {
                return true;
            }
        }
        return false;
    }
}
