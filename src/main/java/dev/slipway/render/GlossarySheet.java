package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.GlossaryView;
import dev.slipway.render.view.GlossaryView.Entry;
import dev.slipway.render.view.GlossaryView.Letter;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.site.Located;
import dev.slipway.site.Page;
import dev.slipway.site.Slugs;
import dev.slipway.site.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The glossary's page: every term with an anchor of its own. */
final class GlossarySheet {
    private static final String PATH = "glossary.html";
    private final Workshop workshop;
    private final Map<String, String> anchors = new HashMap<>();

    GlossarySheet(Workshop workshop) {
        this.workshop = workshop;
        for (Term term : workshop.site().glossary()) {
            anchors.putIfAbsent(term.term().value(), Slugs.plain(term.term().value()));
        }
    }

    void add(List<Sheet> sheets) {
        sheets.add(Sheet.at(PATH, this::page));
    }

    private Page page() {
        Frame frame = workshop.frame(
                PATH,
                "glossary",
                workshop.words().text("page.glossary"),
                workshop.words().text("page.glossary.description"),
                List.of(workshop.home()));
        return workshop.page(PATH, "glossary.jte", new GlossaryView(frame, letters()));
    }

    private List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        String current = "";
        for (Term term : workshop.site().glossary()) {
            String letter = letter(term.term().value());
            if (!letter.equals(current) && !entries.isEmpty()) {
                letters.add(new Letter(current, id(current), entries));
                entries = new ArrayList<>();
            }
            current = letter;
            entries.add(entry(term));
        }
        if (!entries.isEmpty()) {
            letters.add(new Letter(current, id(current), entries));
        }
        return letters;
    }

    private Entry entry(Term term) {
        List<Link> others = new ArrayList<>();
        for (Located<String> other : term.seeAlso()) {
            String anchor = anchors.get(other.value());
            if (anchor != null) {
                others.add(new Link(other.value(), "#" + anchor));
            }
        }
        String name = term.term().value();
        Markup definition = workshop.prose().line(term.definition());
        return new Entry(Slugs.plain(name), name, definition, others);
    }

    private static String letter(String term) {
        int first = term.codePointAt(0);
        return Character.isLetter(first) ? new String(Character.toChars(first)).toUpperCase(Locale.ROOT) : "#";
    }

    private static String id(String letter) {
        return "letter_" + ("#".equals(letter) ? "other" : letter.toLowerCase(Locale.ROOT));
    }
}
