package dev.slipway.render;

import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Page;
import dev.slipway.site.Parallel;
import dev.slipway.site.Recall;
import dev.slipway.site.Site;
import dev.slipway.site.Typesetter;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes a site's pages. The same site gives the same bytes, whatever the machine and the order of the pages. */
public final class Renderer {
    private Renderer() {}

    /**
     * Renders every page and hands each to {@code pages}, in no fixed order and from several threads.
     *
     * @return problems in the site's own templates
     */
    public static List<Diagnostic> render(
            Site site,
            Assets assets,
            Highlighter highlighter,
            Illustrator illustrator,
            Verdicts verdicts,
            RenderOptions options,
            Consumer<Page> pages) {
        Templates templates = Templates.of(options.templates(), Recall.NONE);
        if (!templates.problems().isEmpty()) {
            return templates.problems();
        }
        Workshop workshop =
                new Workshop(site, assets, highlighter, illustrator, verdicts, templates, options, Recall.NONE);
        Parallel.each(sheets(workshop), sheet -> pages.accept(sheet.render()));
        return workshop.problems();
    }

    /** The same pages, each rendered when it is asked for. */
    public static Pages pages(
            Site site,
            Assets assets,
            Highlighter highlighter,
            Illustrator illustrator,
            Verdicts verdicts,
            RenderOptions options,
            Recall recall) {
        Templates templates = Templates.of(options.templates(), recall);
        if (!templates.problems().isEmpty()) {
            return new Pages(List.of(), templates);
        }
        Workshop workshop = new Workshop(site, assets, highlighter, illustrator, verdicts, templates, options, recall);
        return new Pages(sheets(workshop), templates);
    }

    /** What sets the texts of a site for other programs. */
    public static Typesetter typesetter(Site site) {
        String code = site.settings().language();
        return new PlainType(site, Language.of(Language.isKnown(code) ? code : "en"));
    }

    /** The text of {@code learning.json}: what a site publishes, by address and id. */
    public static String learning(Site site) {
        return LearningJson.of(site);
    }

    private static List<Sheet> sheets(Workshop workshop) {
        List<Sheet> sheets = new ArrayList<>(workshop.site().articles().size() * 2 + 64);
        new HomeSheets(workshop).add(sheets);
        new SeriesSheets(workshop).add(sheets);
        new ArticleSheets(workshop).add(sheets);
        new ListingSheets(workshop).add(sheets);
        new GlossarySheet(workshop).add(sheets);
        new SearchSheet(workshop).add(sheets);
        new GatheredSheets(workshop).add(sheets);
        new LearningSheets(workshop).add(sheets);
        new PlannerSheet(workshop).add(sheets);
        new PlacementSheets(workshop).add(sheets);
        new MachineSheets(workshop).add(sheets);
        workshop.theme().add(sheets);
        return sheets;
    }
}
