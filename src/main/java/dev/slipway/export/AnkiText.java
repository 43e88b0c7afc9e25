package dev.slipway.export;

import dev.slipway.site.Card;
import dev.slipway.site.Located;
import dev.slipway.site.Question;
import dev.slipway.site.Typesetter;
import dev.slipway.site.Typesetter.Face;
import java.util.List;
import java.util.TreeMap;

/**
 * Anki's text import (2.1.54 and later). The first column is the note's own id, which Anki keeps over the whole
 * collection: a file that is imported again changes the notes that are there and leaves their schedule alone. Columns have
 * no names here, for then Anki fills the fields of its note type in their order, whatever they are called in its language.
 */
final class AnkiText {
    private static final String HEAD = """
            #separator:tab
            #html:true
            #notetype:Basic
            #guid column:1
            #deck column:4
            #tags column:5
            #if matches:update current
            """;
    private final Typesetter typesetter;
    private final StringBuilder out = new StringBuilder(HEAD);
    private int written;

    AnkiText(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Exported write(List<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            AnkiFaces faces = new AnkiFaces(typesetter);
            for (Question question : lesson.article().front().quiz()) {
                note(lesson, first(question.aliases(), question.id().value()), faces.of(question));
            }
            for (Card card : lesson.article().front().cards()) {
                Face face = new Face(card.id(), typesetter.text(card.front()), typesetter.text(card.back()));
                note(lesson, first(card.aliases(), card.id()), face);
            }
            typesetter.interviews(lesson.article()).forEach(face -> note(lesson, face.id(), face));
        }
        return new Exported(out.toString(), written, new TreeMap<>());
    }

    private void note(Lesson lesson, String id, Face face) {
        written++;
        field(lesson.home() + "#" + id, '\t');
        field(face.front(), '\t');
        field(face.back(), '\t');
        field(String.join("::", lesson.shelf().stream().map(AnkiText::deckName).toList()), '\t');
        field(String.join(" ", lesson.tags()), '\n');
    }

    /** The id that a note was first exported with: by it Anki knows the note again when it was renamed. */
    private static String first(List<Located<String>> aliases, String id) {
        return aliases.isEmpty() ? id : aliases.get(0).value();
    }

    private void field(String text, char end) {
        out.append('"').append(text.replace("\"", "\"\"")).append('"').append(end);
    }

    /** Two colons would make a deck within a deck. */
    private static String deckName(String title) {
        return title.replaceAll("\\s+", " ").replaceAll(":{2,}", ":").replace("\"", "'");
    }
}
