package dev.slipway.render;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links each term of the glossary where a page first uses it. One for each page; not for several threads. */
final class TermLinks {
    private final TermIndex index;
    private final String glossary;
    private final Set<String> linked = new HashSet<>();

    /**
     * @param glossary the address of the glossary's page from the page at hand
     */
    TermLinks(TermIndex index, String glossary) {
        this.index = index;
        this.glossary = glossary;
    }

    /** Appends a text, escaped, with the terms that were not met before as links. */
    void write(String text, StringBuilder out) {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = TermIndex.wordEnd(text, at);
            if (end == at) {
                at++;
                continue;
            }
            TermIndex.Entry term = isWithinName(text, at, end) ? null : term(text, at, end);
            if (term != null) {
                int termEnd =
                        TermIndex.wordEnd(text, Math.max(end, at + term.term().length()));
                Html.text(text, from, at, out);
                out.append("<a class=\"term\" href=\"")
                        .append(glossary)
                        .append('#')
                        .append(term.anchor())
                        .append("\">");
                Html.text(text, at, termEnd, out);
                out.append("</a>");
                from = termEnd;
                end = termEnd;
            }
            at = end;
        }
        Html.text(text, from, text.length(), out);
    }

    /** The longest term at a word that was not linked yet; its plural counts, its beginning in a longer word does not. */
    private TermIndex.@Nullable Entry term(String text, int start, int wordEnd) {
        for (TermIndex.Entry entry : index.beginningWith(text.substring(start, wordEnd))) {
            int end = start + entry.term().length();
            boolean same = text.regionMatches(
                    true, start, entry.term(), 0, entry.term().length());
            int rest = same ? TermIndex.wordEnd(text, end) - end : -1;
            boolean whole = rest == 0 || rest == 1 && text.charAt(end) == 's';
            if (same && whole) {
                return linked.add(entry.term()) ? entry : null;
            }
        }
        return plural(text, start, wordEnd);
    }

    /** Whether a word is a piece of a file name, an option or the like: {@code compose.yaml}, {@code --init}. */
    private static boolean isWithinName(String text, int start, int end) {
        boolean before = start > 0 && "./-_=@:".indexOf(text.charAt(start - 1)) >= 0;
        boolean after = end + 1 < text.length()
                && "./-_=@:".indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end + 1));
        return before || after;
    }

    /** "Layers" for the term "layer", "capabilities" for "capability": the word itself is no key of the index. */
    private TermIndex.@Nullable Entry plural(String text, int start, int wordEnd) {
        String word = text.substring(start, wordEnd);
        if (word.length() < 4 || !word.endsWith("s")) {
            return null;
        }
        String singular = word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
        for (TermIndex.Entry entry : index.beginningWith(singular)) {
            if (entry.term().length() == singular.length() && linked.add(entry.term())) {
                return entry;
            }
        }
        return null;
    }
}
