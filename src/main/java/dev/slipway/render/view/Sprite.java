package dev.slipway.render.view;

import java.util.Map;
import java.util.TreeSet;

/**
 * The icons of one page: each is drawn once, as a symbol at the page's end, and used where it is wanted. An address of
 * another file would not work from {@code file://}.
 */
public final class Sprite {
    private static final String MARK = "\"#i-";
    private final Map<String, String> drawings;
    private final TreeSet<String> used = new TreeSet<>();

    /** A sprite that draws from a set of symbols by name. */
    public Sprite(Map<String, String> drawings) {
        this.drawings = drawings;
    }

    /** An icon for show: the text beside it says what it means. */
    public Markup use(String name) {
        used.add(name);
        return new Markup("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-" + name + "\"/></svg>");
    }

    /** Notes the icons that a piece of markup uses. */
    public Markup noted(Markup html) {
        String markup = html.markup();
        for (int at = markup.indexOf(MARK); at >= 0; at = markup.indexOf(MARK, at + MARK.length())) {
            used.add(markup.substring(at + MARK.length(), markup.indexOf('"', at + MARK.length())));
        }
        return html;
    }

    /** The symbols that were used so far; templates print them last. */
    public Markup symbols() {
        StringBuilder symbols = new StringBuilder(2048);
        symbols.append("<svg class=\"sprite\" aria-hidden=\"true\" width=\"0\" height=\"0\">");
        for (String name : used) {
            symbols.append(drawings.getOrDefault(name, ""));
        }
        return new Markup(symbols.append("</svg>").toString());
    }
}
