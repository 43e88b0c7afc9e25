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
        return new SourceView(prose.line(citation.claim()), shown(citation.at()), address(citation.at()));
    }

    private static String shown(String at) {
        int host = at.indexOf("://");
        return host < 0 ? at : at.substring(host + 3);
    }

    /** Of {@code owner/repository@tag:path} the file's page on GitHub; of a web address itself; else nothing. */
    private static String address(String at) {
        if (at.startsWith("https://") || at.startsWith("http://")) {
            return at;
        }
        int tag = at.indexOf('@');
        int path = at.indexOf(':', Math.max(tag, 0));
        int owner = at.indexOf('/');
        if (tag < 0 || path < 0 || owner < 0 || owner > tag || at.indexOf(' ') >= 0) {
            return "";
        }
        return "https://github.com/" + at.substring(0, tag) + "/blob/" + at.substring(tag + 1, path) + "/"
                + at.substring(path + 1);
    }
}
