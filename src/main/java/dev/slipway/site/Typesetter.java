package dev.slipway.site;

import java.util.List;

/** Sets authors' Markdown as HTML that stands alone: other programs have neither our styles nor our scripts. */
public interface Typesetter {
    /** A line of Markdown, without a paragraph around it. */
    String line(String markdown);

    /** Markdown of several paragraphs. */
    String text(String markdown);

    /** A line of Markdown as text without any markup. */
    String plain(String markdown);

    /** The interview questions of an article as cards. */
    List<Face> interviews(Article article);

    /** A text of the interface in the site's language. */
    String word(String key, Object... values);

    /** A card in HTML, with the id that a review knows it by. */
    record Face(String id, String front, String back) {}
}
