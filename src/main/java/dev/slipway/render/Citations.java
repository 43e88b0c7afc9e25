package dev.slipway.render;

import dev.slipway.render.view.SourceView;
import dev.slipway.site.Citation;
import java.util.List;

/** What an article's claims were checked against, with web addresses where the places have them. */
final class Citations {
    private final Prose prose;

    Citations(Prose prose) {
        this.prose = prose;
    }

    List<SourceView> of(List<Citation> citations) {
        return citations.stream().map(this::view).toList();
    }

    private SourceView view(Citation citation) {
        return new SourceView(
                prose.line(citation.claim()),
                shown(citation.at()),
                citation.address().orElse(""));
    }

    private static String shown(String at) {
        int host = at.indexOf("://");
        return host < 0 ? at : at.substring(host + 3);
    }
}
