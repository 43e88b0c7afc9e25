package dev.slipway.read;

import dev.slipway.site.Block;
import dev.slipway.site.BlueprintSection;
import dev.slipway.site.Level;
import dev.slipway.site.Located;
import dev.slipway.site.Outcomes;
import dev.slipway.site.PlannedPart;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.StartingPoint;
import dev.slipway.site.Track;
import java.util.List;
import java.util.Locale;

/** From YAML to the plan of a series. */
final class SeriesDecoder {
    private SeriesDecoder() {}

    static SeriesPlan decode(String id, String path, Fields fields) {
        return new SeriesPlan(
                id,
                path,
                fields.text("title"),
                fields.text("description"),
                Level.of(fields.text("level")),
                fields.optional("blockName").orElse("Block"),
                fields.texts("audience"),
                fields.texts("knows"),
                fields.texts("needsNot"),
                fields.fields("outcomes")
                        .map(SeriesDecoder::outcomes)
                        .orElseGet(() -> new Outcomes(List.of(), List.of(), List.of())),
                fields.list("startBy", SeriesDecoder::start),
                fields.texts("next"),
                fields.list("blocks", SeriesDecoder::block),
                fields.list("tracks", SeriesDecoder::track),
                fields.list("planned", SeriesDecoder::planned),
                fields.list("blueprint", SeriesDecoder::section),
                FrontMatterDecoder.review(fields),
                fields.locatedTexts("placement"));
    }

    private static Outcomes outcomes(Fields fields) {
        return new Outcomes(fields.texts("technical"), fields.texts("conceptual"), fields.texts("career"));
    }

    private static StartingPoint start(Fields fields) {
        return new StartingPoint(fields.text("experience"), fields.located("start"), fields.text("advice"));
    }

    private static Block block(Fields fields) {
        String parts = fields.text("parts");
        return new Block(
                fields.text("id"),
                fields.text("title"),
                PartRanges.first(parts),
                PartRanges.last(parts),
                fields.amount("hours"),
                fields.text("focus"),
                fields.required("id").place());
    }

    private static Track track(Fields fields) {
        return new Track(
                fields.text("id"),
                fields.text("title"),
                fields.text("description"),
                fields.amount("hours"),
                fields.texts("outcomes"),
                fields.required("id").place());
    }

    private static PlannedPart planned(Fields fields) {
        return new PlannedPart(
                fields.whole("part").orElseGet(() -> new Located<>(0, fields.place())),
                fields.text("title"),
                fields.located("block"),
                fields.locatedTexts("tracks"),
                fields.texts("concepts"));
    }

    private static BlueprintSection section(Fields fields) {
        String section = fields.text("section");
        String role = fields.optional("role").orElseGet(() -> role(section));
        return new BlueprintSection(section, role, fields.amount("minutes").orElse(0), fields.place());
    }

    private static String role(String section) {
        return section.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-');
    }
}
