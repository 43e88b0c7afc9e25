package dev.slipway.site.body;

import java.util.List;
import java.util.Optional;

/**
 * What the info string of a fence says, for example
 * {@code dockerfile title="Dockerfile" {3,5-7} expect=JSONArgsRecommended}.
 *
 * @param language the first word in lower case, or empty
 * @param marked lines to point at
 * @param inserted lines that a change adds
 * @param deleted lines that a change takes away
 * @param focus lines that stay clear while the others step back
 * @param start the number of the first line; lines are numbered where this is present
 * @param file the asset that the code was included from, as a path in the site's folder
 * @param region the named region of that asset
 * @param expect ids of the rules that the code breaks on purpose
 */
public record CodeInfo(
        String language,
        Optional<String> title,
        LineRanges marked,
        LineRanges inserted,
        LineRanges deleted,
        LineRanges focus,
        boolean collapse,
        boolean wrap,
        Optional<Integer> start,
        Optional<String> file,
        Optional<String> region,
        List<String> expect) {
    public CodeInfo {
        expect = List.copyOf(expect);
    }

    /** Code of a language with nothing else said. */
    public static CodeInfo of(String language) {
        return new CodeInfo(
                language,
                Optional.empty(),
                LineRanges.NONE,
                LineRanges.NONE,
                LineRanges.NONE,
                LineRanges.NONE,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same, wrong on purpose. */
    public CodeInfo expecting(List<String> rules) {
        return new CodeInfo(
                language, title, marked, inserted, deleted, focus, collapse, wrap, start, file, region, rules);
    }

    /** The same with numbered lines. */
    public CodeInfo numbered() {
        return new CodeInfo(
                language,
                title,
                marked,
                inserted,
                deleted,
                focus,
                collapse,
                wrap,
                Optional.of(1),
                file,
                region,
                expect);
    }

    /** The same, in a language that may not have been named, included from another file or from none. */
    public CodeInfo from(String language, Optional<String> other) {
        return new CodeInfo(
                language, title, marked, inserted, deleted, focus, collapse, wrap, start, other, region, expect);
    }
}
