package dev.slipway.render;

import dev.slipway.render.view.ArticleView;
import dev.slipway.render.view.AuthorsView;
import dev.slipway.render.view.Frame;
import dev.slipway.render.view.GatheredView;
import dev.slipway.render.view.GlossaryView;
import dev.slipway.render.view.HomeView;
import dev.slipway.render.view.ListingView;
import dev.slipway.render.view.PlacementView;
import dev.slipway.render.view.PlannerView;
import dev.slipway.render.view.RedirectView;
import dev.slipway.render.view.SearchView;
import dev.slipway.render.view.SeriesView;
import dev.slipway.render.view.StudyView;
import dev.slipway.render.view.TagsView;
import dev.slipway.render.view.TrackPage;
import dev.slipway.templates.JtearticleGenerated;
import dev.slipway.templates.JteauthorsGenerated;
import dev.slipway.templates.JtegatheredGenerated;
import dev.slipway.templates.JteglossaryGenerated;
import dev.slipway.templates.JtehomeGenerated;
import dev.slipway.templates.JtelistingGenerated;
import dev.slipway.templates.JtenotfoundGenerated;
import dev.slipway.templates.JteplacementGenerated;
import dev.slipway.templates.JteplannerGenerated;
import dev.slipway.templates.JteprogressGenerated;
import dev.slipway.templates.JteredirectGenerated;
import dev.slipway.templates.JtereviewGenerated;
import dev.slipway.templates.JtesearchGenerated;
import dev.slipway.templates.JteseriesGenerated;
import dev.slipway.templates.JtetagsGenerated;
import dev.slipway.templates.JtetrackGenerated;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;

/** The theme's own templates, called as the methods they were compiled to: looking them up by name costs 20 ms a start. */
final class ThemeTemplates {
    private ThemeTemplates() {}

    static void render(String template, Object view, Utf8ByteOutput bytes) {
        HtmlTemplateOutput out = new OwaspHtmlTemplateOutput(bytes);
        switch (template) {
            case "article.jte" -> JtearticleGenerated.render(out, null, (ArticleView) view);
            case "authors.jte" -> JteauthorsGenerated.render(out, null, (AuthorsView) view);
            case "gathered.jte" -> JtegatheredGenerated.render(out, null, (GatheredView) view);
            case "glossary.jte" -> JteglossaryGenerated.render(out, null, (GlossaryView) view);
            case "home.jte" -> JtehomeGenerated.render(out, null, (HomeView) view);
            case "listing.jte" -> JtelistingGenerated.render(out, null, (ListingView) view);
            case "not-found.jte" -> JtenotfoundGenerated.render(out, null, (Frame) view);
            case "placement.jte" -> JteplacementGenerated.render(out, null, (PlacementView) view);
            case "planner.jte" -> JteplannerGenerated.render(out, null, (PlannerView) view);
            case "progress.jte" -> JteprogressGenerated.render(out, null, (StudyView) view);
            case "redirect.jte" -> JteredirectGenerated.render(out, null, (RedirectView) view);
            case "search.jte" -> JtesearchGenerated.render(out, null, (SearchView) view);
            case "review.jte" -> JtereviewGenerated.render(out, null, (StudyView) view);
            case "series.jte" -> JteseriesGenerated.render(out, null, (SeriesView) view);
            case "tags.jte" -> JtetagsGenerated.render(out, null, (TagsView) view);
            case "track.jte" -> JtetrackGenerated.render(out, null, (TrackPage) view);
            default -> throw new IllegalArgumentException("no template " + template);
        }
    }
}
