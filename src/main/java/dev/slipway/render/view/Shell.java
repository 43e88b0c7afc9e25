package dev.slipway.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What all pages of a site share.
 *
 * @param url the published address without a trailing slash, or empty
 * @param style the address of the style sheet from the site's root
 * @param ship the style sheet of the pages that show a stowage plan, after the other
 * @param index the one of the tags and the glossary
 * @param print the style sheet for paper, which no screen waits for
 * @param search what the search loads when it is first used: a style sheet and scripts, in their order
 * @param early the script that sets the theme before anything is drawn
 * @param script the script of everything else, deferred
 */
public record Shell(
        String title,
        String description,
        String language,
        Optional<String> url,
        Optional<String> repository,
        List<MenuEntry> menu,
        List<Link> footer,
        String style,
        String ship,
        String index,
        String print,
        List<String> search,
        String early,
        String script,
        String key,
        Optional<String> feed,
        Words words) {
    public Shell {
        menu = List.copyOf(menu);
        search = List.copyOf(search);
        footer = List.copyOf(footer);
    }
}
