package dev.slipway.parse;

import dev.slipway.site.RelatedPlace;
import dev.slipway.site.body.Footnote;
import dev.slipway.site.body.Phrasing.FootnoteMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The footnotes of an article, numbered in the order of their first mention. */
final class Footnotes {
    private final Manuscript manuscript;
    private final Map<FootnoteBlock, Note> notes = new IdentityHashMap<>();
    private final List<Note> mentioned = new ArrayList<>();
    private final List<FootnoteBlock> defined = new ArrayList<>();

    Footnotes(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Remembers a definition, so that one that nobody mentions is noticed. */
    void define(FootnoteBlock block) {
        defined.add(block);
    }

    /** The mark for a mention. */
    FootnoteMark mark(FootnoteBlock block) {
        Note note = notes.get(block);
        if (note == null) {
            note = new Note(block, mentioned.size() + 1);
            notes.put(block, note);
            mentioned.add(note);
        }
        note.mentions++;
        return new FootnoteMark(note.number, note.mentions, block.label());
    }

    /** The notes that are mentioned; a note's own text may mention further ones. */
    List<Footnote> converted() {
        List<List<dev.slipway.site.body.Flow>> texts = new ArrayList<>();
        for (int i = 0; i < mentioned.size(); i++) {
            texts.add(FlowConversion.ofChildren(mentioned.get(i).block, manuscript));
        }
        List<Footnote> converted = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Note note = mentioned.get(i);
            converted.add(new Footnote(note.number, note.block.label(), note.mentions, texts.get(i)));
        }
        reportUnmentioned();
        return converted;
    }

    private void reportUnmentioned() {
        Map<String, FootnoteBlock> labels = new HashMap<>();
        for (FootnoteBlock block : defined) {
            String name = "the footnote \"" + block.label() + "\"";
            FootnoteBlock first = labels.putIfAbsent(block.label().toLowerCase(Locale.ROOT), block);
            if (first != null) {
                manuscript.problems.add(
                        ParseRule.DUPLICATE_FOOTNOTE,
                        manuscript.positions.of(block),
                        name + " is defined twice",
                        "the first one counts",
                        Optional.of(new RelatedPlace(
                                manuscript.positions.of(first).in(manuscript.source.path()), "first defined here")));
            } else if (!notes.containsKey(block)) {
                report(
                        ParseRule.UNUSED_FOOTNOTE,
                        block,
                        name + " is never mentioned",
                        "mention it as [^" + block.label() + "], or delete it");
            }
        }
    }

    private void report(ParseRule rule, FootnoteBlock block, String message, String hint) {
        manuscript.problems.add(rule, manuscript.positions.of(block), message, hint);
    }

    private static final class Note {
        private final FootnoteBlock block;
        private final int number;
        private int mentions;

        private Note(FootnoteBlock block, int number) {
            this.block = block;
            this.number = number;
        }
    }
}
