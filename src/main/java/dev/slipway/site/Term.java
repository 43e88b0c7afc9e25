package dev.slipway.site;

import java.util.List;

/** An entry of the glossary; the definition is inline Markdown, {@code seeAlso} names other terms. */
public record Term(Located<String> term, String definition, List<Located<String>> seeAlso) {
    public Term {
        seeAlso = List.copyOf(seeAlso);
    }
}
