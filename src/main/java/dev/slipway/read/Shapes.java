package dev.slipway.read;

import static dev.slipway.read.Shape.ADDRESS;
import static dev.slipway.read.Shape.AMOUNT;
import static dev.slipway.read.Shape.DAY;
import static dev.slipway.read.Shape.FLAG;
import static dev.slipway.read.Shape.ID;
import static dev.slipway.read.Shape.IDS;
import static dev.slipway.read.Shape.LEVEL;
import static dev.slipway.read.Shape.POSITIVE;
import static dev.slipway.read.Shape.TEXT;
import static dev.slipway.read.Shape.TEXTS;
import static dev.slipway.read.Shape.WHOLE;
import static dev.slipway.read.Shape.keys;
import static dev.slipway.read.Shape.listOf;
import static dev.slipway.read.Shape.optional;
import static dev.slipway.read.Shape.required;

import dev.slipway.site.Proof;
import java.util.Arrays;
import java.util.List;

/** The shape of every YAML file that an author writes. */
final class Shapes {
    private Shapes() {}

    static final Shape.Keys REVIEW = keys(
            "review",
            optional("intervals", listOf(POSITIVE), "Days after reading on which the article comes back, rising."),
            optional("steps", new Shape.MapOf(POSITIVE, TEXT), "What to do on a day: day to text."));

    private static final Shape.Keys PROOF = keys(
            "proof",
            optional("dockerfile", TEXT, "A Dockerfile; by default the question's code."),
            optional("compose", TEXTS, "Compose files, each laid over the ones before."),
            optional("files", TEXTS, "Paths of such files instead, relative to the article."),
            required(
                    "ask",
                    new Shape.OneOf(Arrays.stream(Proof.Ask.values())
                            .map(Proof.Ask::key)
                            .toList()),
                    "What is worked out."),
            optional("of", TEXT, "Of what: a variable, a rule, a path such as services.web.ports."),
            optional("is", TEXT, "What a true-false question claims, or what filled gaps in the code must lead to."));

    static final Shape.Keys QUESTION = keys(
            "question",
            required("id", ID, "Stable and unique in the site; never derived from the text."),
            required(
                    "type",
                    new Shape.OneOf(List.of(
                            "single", "multiple", "true-false", "text", "number", "order", "match", "line", "blank")),
                    "How it is answered."),
            optional("objective", ID, "The objective that it asks for."),
            required("question", TEXT, "The question, Markdown."),
            optional(
                    "code",
                    keys(
                            "code",
                            optional("language", TEXT, "The language of the code."),
                            required("text", TEXT, "The code."),
                            optional("expect", TEXTS, "Ids of the rules that the code breaks on purpose.")),
                    "The code that the question is about."),
            optional(
                    "choices",
                    listOf(keys(
                            "choice",
                            required("text", TEXT, "What can be chosen, Markdown."),
                            optional("correct", FLAG, "Whether it is right."),
                            optional("why", TEXT, "Why it is right or wrong, Markdown."))),
                    "The choices of a single or multiple question."),
            optional("answer", TEXT, "The right answer of a true-false, number or line question."),
            optional("answers", TEXTS, "The accepted answers of a text question, or one for each gap of a blank."),
            optional("items", TEXTS, "The items of an order question, in the right order."),
            optional(
                    "pairs",
                    listOf(keys(
                            "pair",
                            required("left", TEXT, "One half."),
                            required("right", TEXT, "The half that belongs to it."))),
                    "The pairs of a match question."),
            optional("tolerance", AMOUNT, "How far off a number is still right."),
            optional("unit", TEXT, "The unit of a number."),
            optional("explanation", TEXT, "Why the answer is what it is, Markdown."),
            optional("prove", PROOF, "How the build works out the answer; a key that differs is an error."),
            optional("aliases", IDS, "Ids that it had before, the oldest first: reviews under them count."));

    static final Shape.Keys CARD = keys(
            "card",
            required("id", ID, "Stable and unique in the site."),
            required("front", TEXT, "What is asked, Markdown."),
            required("back", TEXT, "What is remembered, Markdown."),
            optional("aliases", IDS, "Ids that it had before, the oldest first: reviews under them count."));

    static final Shape.Keys QUIZ = keys(
            "quiz file",
            optional("quiz", listOf(QUESTION), "The article's questions."),
            optional("cards", listOf(CARD), "The article's extra flash cards."));

    static final Shape.Keys ARTICLE = keys(
            "front matter",
            required("title", TEXT, "The title."),
            required("description", TEXT, "One or two sentences for lists, search and the head of the page."),
            optional("part", WHOLE, "The number within the series; 0 is the introduction."),
            optional("block", ID, "The block of the series that the part belongs to."),
            optional("tracks", IDS, "The tracks that the article is on."),
            optional("level", LEVEL, "How much it asks of its reader."),
            optional("tags", TEXTS, "Subjects."),
            optional("authors", IDS, "Who wrote it: ids of site.yaml's authors."),
            optional("date", DAY, "When it was first published."),
            optional("updated", DAY, "When it was last changed in substance."),
            optional("prerequisites", IDS, "Ids of the articles to read before."),
            optional(
                    "objectives",
                    listOf(keys(
                            "objective",
                            required("id", ID, "Unique in the article."),
                            required("text", TEXT, "What a reader can do afterwards."))),
                    "What a reader can do afterwards."),
            optional("environment", new Shape.MapOf(TEXT, TEXT), "What the article was checked against."),
            optional("aliases", listOf(new Shape.Text("a path")), "Old addresses, which lead here."),
            optional("draft", FLAG, "Left out of the published site."),
            optional("review", REVIEW, "When the article comes back."),
            optional("quiz", listOf(QUESTION), "The questions."),
            optional("concepts", TEXTS, "The core concepts, shown in the syllabus."),
            optional(
                    "sources",
                    listOf(keys(
                            "source",
                            required("claim", TEXT, "What is claimed."),
                            required("at", TEXT, "Where it was checked: owner/repository@tag:path, or an address."))),
                    "What the article's claims were checked against."),
            optional("cards", listOf(CARD), "Extra flash cards."));

    static final Shape.Keys SITE = keys(
            "site",
            required("title", TEXT, "The title."),
            required("description", TEXT, "One or two sentences."),
            optional("url", ADDRESS, "The published address."),
            optional("repository", ADDRESS, "The repository's web address, for edit links."),
            optional("branch", TEXT, "The branch that edit links name; main by default."),
            optional("language", new Shape.OneOf(List.of("en")), "The language of the interface."),
            optional(
                    "authors",
                    new Shape.MapOf(
                            ID,
                            keys(
                                    "author",
                                    required("name", TEXT, "The name."),
                                    optional("bio", TEXT, "A sentence about them."),
                                    optional("url", ADDRESS, "Their page."),
                                    optional("avatar", new Shape.Text("a path"), "A picture in the site's folder."))),
                    "Who writes, by id."),
            optional("series", IDS, "The series in the order they are shown."),
            optional(
                    "nav",
                    listOf(keys(
                            "navigation entry",
                            required("title", TEXT, "The text of the link."),
                            required("to", TEXT, "A path in the site, or a web address."))),
                    "The links of the header."),
            optional(
                    "checks",
                    keys(
                            "checks",
                            optional(
                                    "severity",
                                    new Shape.MapOf(TEXT, new Shape.OneOf(List.of("error", "warning", "note", "off"))),
                                    "Rule id to severity."),
                            optional("exclude", TEXTS, "Globs of files whose problems are not reported.")),
                    "How strict the checks are."),
            optional(
                    "theme",
                    keys(
                            "theme",
                            optional("accent", new Shape.Whole(0, 360), "The hue of the accent, in degrees of OKLCH.")),
                    "Values of the theme."));

    static final Shape.Keys GLOSSARY_TERM = keys(
            "term",
            required("term", TEXT, "The term."),
            required("definition", TEXT, "What it means, inline Markdown."),
            optional("seeAlso", TEXTS, "Other terms of the glossary."));
}
