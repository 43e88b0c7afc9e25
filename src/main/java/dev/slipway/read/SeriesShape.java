package dev.slipway.read;

import static dev.slipway.read.Shape.AMOUNT;
import static dev.slipway.read.Shape.ID;
import static dev.slipway.read.Shape.IDS;
import static dev.slipway.read.Shape.LEVEL;
import static dev.slipway.read.Shape.TEXT;
import static dev.slipway.read.Shape.TEXTS;
import static dev.slipway.read.Shape.WHOLE;
import static dev.slipway.read.Shape.keys;
import static dev.slipway.read.Shape.listOf;
import static dev.slipway.read.Shape.optional;
import static dev.slipway.read.Shape.required;

/** The shape of {@code series.yaml}. */
final class SeriesShape {
    private SeriesShape() {}

    private static final Shape.Keys BLOCK = keys(
            "block",
            required("id", ID, "Unique in the series."),
            required("title", TEXT, "The title."),
            required("parts", new Shape.PartRange(), "Its parts, such as 1-4."),
            optional("hours", AMOUNT, "How long it takes."),
            optional("focus", TEXT, "What it is about."));

    private static final Shape.Keys TRACK = keys(
            "track",
            required("id", ID, "Unique in the series."),
            required("title", TEXT, "The title."),
            optional("description", TEXT, "Whom it is for."),
            optional("hours", AMOUNT, "How long it takes."),
            optional("outcomes", TEXTS, "What it leads to."));

    private static final Shape.Keys PLANNED = keys(
            "planned part",
            required("part", WHOLE, "Its number."),
            required("title", TEXT, "Its title."),
            optional("block", ID, "Its block."),
            optional("tracks", IDS, "Its tracks."),
            optional("concepts", TEXTS, "Its core concepts."));

    private static final Shape.Keys SECTION = keys(
            "section",
            required("section", TEXT, "The heading."),
            optional("role", ID, "What it is for; derived from the heading by default."),
            optional("minutes", AMOUNT, "How long it takes."));

    private static final Shape.Keys OUTCOMES = keys(
            "outcomes",
            optional("technical", TEXTS, "What a reader can build."),
            optional("conceptual", TEXTS, "What a reader understands."),
            optional("career", TEXTS, "What a reader is ready for."));

    private static final Shape.Keys START = keys(
            "starting point",
            required("experience", TEXT, "What the reader brings."),
            optional("start", ID, "The article to start with."),
            required("advice", TEXT, "How to go on."));

    static final Shape.Keys SERIES = keys(
            "series",
            required("title", TEXT, "The title."),
            required("description", TEXT, "One or two sentences."),
            optional("level", LEVEL, "How much it asks of its reader."),
            optional("blockName", TEXT, "What a block is called: Block, Module, Week."),
            optional("audience", TEXTS, "Who it is for."),
            optional("knows", TEXTS, "What a reader should know before."),
            optional("needsNot", TEXTS, "What a reader need not know."),
            optional("outcomes", OUTCOMES, "What it leads to."),
            optional("startBy", listOf(START), "Where to start, by experience."),
            optional("next", TEXTS, "What comes after."),
            optional("blocks", listOf(BLOCK), "Named runs of consecutive parts."),
            optional("tracks", listOf(TRACK), "Named reading paths."),
            optional("planned", listOf(PLANNED), "Parts not written yet."),
            optional("blueprint", listOf(SECTION), "The sections that each article has, in order."),
            optional("review", Shapes.REVIEW, "When its articles come back."),
            optional("placement", IDS, "Ids of questions that tell where to start."));
}
