package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.Shell;
import java.util.List;

/** A page's JSON-LD (schema.org): data for machines, never executed, so a strict policy lets it stand in the page. */
final class Linked {
    private final Shell shell;
    private final String path;
    private final List<Link> trail;
    private final Json json = new Json();

    Linked(Shell shell, String path, List<Link> trail) {
        this.shell = shell;
        this.path = path;
        this.trail = trail;
    }

    /** Only the way down to the page. */
    Markup crumbs(String title) {
        if (trail.isEmpty()) {
            return Markup.NONE;
        }
        begin();
        breadcrumbs(title);
        return end();
    }

    Markup course(String title, String description, String level, List<Link> parts) {
        begin();
        thing("Course", title, description, level);
        json.name("provider")
                .open('{')
                .with("@type", "Organization")
                .with("name", shell.title())
                .close('}');
        json.name("hasPart").open('[');
        for (Link part : parts) {
            json.open('{').with("@type", "LearningResource").with("name", part.title());
            address(part.page());
            json.close('}');
        }
        json.close(']').close('}');
        breadcrumbs(title);
        return end();
    }

    /** What an article says about itself: {@code changed} is an ISO date or empty. */
    Markup resource(String title, String description, String level, int minutes, String changed, List<String> teaches) {
        begin();
        thing("LearningResource", title, description, level);
        json.with("timeRequired", "PT" + minutes + "M");
        if (!changed.isEmpty()) {
            json.with("dateModified", changed);
        }
        json.name("teaches").open('[');
        teaches.forEach(json::value);
        json.close(']').close('}');
        breadcrumbs(title);
        return end();
    }

    private void begin() {
        json.open('{').with("@context", "https://schema.org").name("@graph").open('[');
    }

    private void thing(String type, String title, String description, String level) {
        json.open('{').with("@type", type).with("name", title).with("description", description);
        json.with("inLanguage", shell.language());
        if (!level.isEmpty()) {
            json.with("educationalLevel", level);
        }
        address(path);
    }

    private void address(String page) {
        shell.url().ifPresent(url -> json.with("url", url + "/" + Frame.published(page)));
    }

    private void breadcrumbs(String title) {
        json.open('{').with("@type", "BreadcrumbList").name("itemListElement").open('[');
        int position = 1;
        for (Link link : trail) {
            item(position++, link.title(), link.page());
        }
        item(position, title, path);
        json.close(']').close('}');
    }

    private void item(int position, String title, String page) {
        json.open('{')
                .with("@type", "ListItem")
                .name("position")
                .value(position)
                .with("name", title);
        shell.url().ifPresent(url -> json.with("item", url + "/" + Frame.published(page)));
        json.close('}');
    }

    private Markup end() {
        json.close(']').close('}');
        return new Markup("<script type=\"application/ld+json\">" + json + "</script>");
    }
}
