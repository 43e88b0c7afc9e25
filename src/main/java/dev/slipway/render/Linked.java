package dev.slipway.render;

import dev.slipway.render.view.Frame;
import dev.slipway.render.view.Link;
import dev.slipway.render.view.Markup;
import dev.slipway.render.view.Shell;
import java.util.List;
import java.util.Optional;

/**
 * A page's JSON-LD (schema.org): data for machines, never executed, so a strict policy lets it stand in the page. Addresses are
 * those of the published site, or relative to the page where that is not known.
 */
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

    /** The first page: its courses in order, each of which says more on its own page. */
    Markup courses(List<Link> courses) {
        if (courses.isEmpty()) {
            return Markup.NONE;
        }
        begin();
        json.open('{').with("@type", "ItemList").name("itemListElement").open('[');
        int position = 1;
        for (Link course : courses) {
            json.open('{').with("@type", "ListItem").name("position").value(position++);
            json.with("name", course.title())
                    .with("url", address(course.page()))
                    .close('}');
        }
        json.close(']').close('}');
        return end();
    }

    Markup course(String title, String description, String level, List<String> teaches, List<Link> parts) {
        begin();
        thing("Course", title, description, level);
        texts("teaches", teaches);
        json.name("provider")
                .open('{')
                .with("@type", "Organization")
                .with("name", shell.title())
                .close('}');
        json.name("hasPart").open('[');
        for (Link part : parts) {
            reference("LearningResource", part);
        }
        json.close(']').close('}');
        breadcrumbs(title);
        return end();
    }

    /** The questions of a course: without their answers, which stand behind a fold on the page. */
    Markup quiz(String title, String description, Link course, List<String> assesses, List<String> questions) {
        if (questions.isEmpty()) {
            return crumbs(title);
        }
        begin();
        thing("Quiz", title, description, "");
        partOf(course);
        texts("assesses", assesses);
        json.name("hasPart").open('[');
        for (String question : questions) {
            json.open('{').with("@type", "Question").with("text", question).close('}');
        }
        json.close(']').close('}');
        breadcrumbs(title);
        return end();
    }

    /**
     * What an article says about itself.
     *
     * @param course the series that it is a part of
     * @param changed an ISO date, or empty
     */
    Markup resource(
            String title,
            String description,
            String level,
            Optional<Link> course,
            int minutes,
            String changed,
            List<String> teaches) {
        begin();
        thing("LearningResource", title, description, level);
        course.ifPresent(this::partOf);
        json.with("timeRequired", "PT" + minutes + "M");
        if (!changed.isEmpty()) {
            json.with("dateModified", changed);
        }
        texts("teaches", teaches);
        json.close('}');
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
        json.with("url", address(path));
    }

    private void partOf(Link course) {
        json.name("isPartOf");
        reference("Course", course);
    }

    private void reference(String type, Link link) {
        json.open('{').with("@type", type).with("name", link.title()).with("url", address(link.page()));
        json.close('}');
    }

    private void texts(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        json.name(name).open('[');
        for (String text : texts) {
            json.value(text);
        }
        json.close(']');
    }

    private String address(String page) {
        return shell.url()
                .map(url -> url + "/" + Frame.published(page))
                .orElseGet(() -> RelativeAddress.between(path, page));
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
        json.with("item", address(page)).close('}');
    }

    private Markup end() {
        json.close(']').close('}');
        return new Markup("<script type=\"application/ld+json\">" + json + "</script>");
    }
}
