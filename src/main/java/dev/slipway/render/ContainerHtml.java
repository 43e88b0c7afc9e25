package dev.slipway.render;

import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import dev.slipway.site.body.Flow;
import dev.slipway.site.body.PhrasingText;

/** Writes containers. Practice, which has parts, is written by {@link PracticeHtml}. */
final class ContainerHtml {
    private final FlowHtml flow;
    private final Language language;
    private final StringBuilder out;
    private final PracticeHtml practice;

    ContainerHtml(FlowHtml flow, Language language, StringBuilder out) {
        this.flow = flow;
        this.language = language;
        this.out = out;
        this.practice = new PracticeHtml(flow, language, out);
    }

    void write(Container container) {
        switch (container.kind()) {
            case STEPS -> writeSteps(container);
            case STEP -> writeStep(container);
            case CARDS -> writeCards(container);
            case CARD -> titled("div", "card", "p", "card-title", container);
            case TABS -> writeTabs(container);
            case TAB -> writeTab(container);
            case DETAILS -> writeDetails(container);
            case STORY -> writeStory(container);
            case COMPARE -> plain("div", "compare", container);
            case BAD -> writeSide("bad", container);
            case GOOD -> writeSide("good", container);
            case FILETREE -> plain("div", "filetree", container);
            case FIGURE -> writeFigure(container);
            case GLANCE -> writeLabelled("glance", container);
            case REFERENCE -> writeLabelled("reference", container);
            case QUIZ -> writeQuiz(container);
            case EXERCISE, DEBUG, INTERVIEW, HINT, EXPECTED, SOLUTION, ANSWER, FOLLOW_UP -> practice.write(container);
        }
    }

    /** Steps in a row make one list; other pieces stand between the lists, as an ordered list of Markdown does. */
    private void writeSteps(Container steps) {
        open("div", "steps", steps);
        out.append(">\n");
        boolean inList = false;
        for (Flow child : steps.children()) {
            boolean step = child instanceof Container inner && inner.kind() == ContainerKind.STEP;
            if (step != inList) {
                out.append(step ? "<ol>\n" : "</ol>\n");
                inList = step;
            }
            child.accept(flow);
        }
        out.append(inList ? "</ol>\n</div>\n" : "</div>\n");
    }

    private void writeStep(Container step) {
        out.append("<li>");
        if (!step.title().isEmpty()) {
            writeHeaded("step-title", step);
        } else {
            flow.writeAll(step.children());
        }
        out.append("</li>\n");
    }

    private void writeCards(Container cards) {
        String columns = cards.attributes().get("columns");
        plain("div", columns == null ? "cards" : "cards columns-" + columns, cards);
    }

    private void writeTabs(Container tabs) {
        open("div", "tabs", tabs);
        String sync = tabs.attributes().get("sync");
        if (sync != null) {
            Html.attribute("data-sync", sync, out);
        }
        out.append(">\n");
        flow.writeAll(tabs.children());
        out.append("</div>\n");
    }

    private void writeTab(Container tab) {
        String label = PhrasingText.of(tab.title());
        open("div", "tab", tab);
        out.append(" role=\"group\"");
        Html.attribute("data-label", label, out);
        Html.attribute("aria-label", label, out);
        out.append('>');
        writeHeaded("tab-label", tab);
        out.append("</div>\n");
    }

    private void writeDetails(Container details) {
        out.append("<details");
        details.id().ifPresent(id -> Html.attribute("id", id, out));
        out.append(details.attributes().containsKey("open") ? " open><summary>" : "><summary>");
        if (details.title().isEmpty()) {
            Html.text(language.text("body.details"), out);
        }
        flow.writeTitle(details.title());
        out.append("</summary><div class=\"details-body\">\n");
        flow.writeAll(details.children());
        out.append("</div></details>\n");
    }

    private void writeStory(Container story) {
        open("div", "story", story);
        out.append('>');
        if (!story.title().isEmpty()) {
            title("p", "story-title", story);
        }
        flow.writeAll(story.children());
        String source = story.attributes().get("source");
        if (source != null) {
            writeSource(source);
        }
        out.append("</div>\n");
    }

    private void writeSource(String source) {
        boolean link = dev.slipway.site.Destination.of(source) == dev.slipway.site.Destination.WEB;
        out.append("<p class=\"story-source\">");
        if (link) {
            out.append("<a");
            Html.attribute("href", source, out);
            out.append(" class=\"external\" rel=\"noopener\">");
        }
        Html.text(source, out);
        out.append(link ? "</a></p>\n" : "</p>\n");
    }

    private void writeSide(String side, Container container) {
        open("section", side, container);
        out.append("><p class=\"compare-title\">");
        if (container.title().isEmpty()) {
            Html.text(language.text("body." + side), out);
        }
        flow.writeTitle(container.title());
        out.append("</p>\n");
        flow.writeAll(container.children());
        out.append("</section>\n");
    }

    private void writeFigure(Container figure) {
        open("figure", "figure", figure);
        out.append('>');
        flow.writeAll(figure.children());
        if (!figure.title().isEmpty()) {
            out.append("<figcaption>");
            flow.writeTitle(figure.title());
            out.append("</figcaption>");
        }
        out.append("</figure>\n");
    }

    private void writeLabelled(String name, Container container) {
        boolean named = !container.title().isEmpty();
        open("section", name, container);
        Html.attribute("aria-label", named ? PhrasingText.of(container.title()) : language.text("body." + name), out);
        out.append('>');
        if (named) {
            title("p", name + "-title", container);
        }
        flow.writeAll(container.children());
        out.append("</section>\n");
    }

    private void writeQuiz(Container quiz) {
        open("div", "quiz-place", quiz);
        Html.attribute("data-ids", quiz.attributes().getOrDefault("ids", "").replace(',', ' '), out);
        out.append('>');
        flow.writeAll(quiz.children());
        out.append("</div>\n");
    }

    private void plain(String element, String name, Container container) {
        open(element, name, container);
        out.append(">\n");
        flow.writeAll(container.children());
        out.append("</").append(element).append(">\n");
    }

    private void titled(String element, String name, String titleElement, String titleName, Container container) {
        open(element, name, container);
        out.append('>');
        if (!container.title().isEmpty()) {
            title(titleElement, titleName, container);
        }
        flow.writeAll(container.children());
        out.append("</").append(element).append(">\n");
    }

    /** Writes the title as a heading, then what stands under it. */
    private void writeHeaded(String name, Container container) {
        int before = flow.depth().level();
        int level = flow.openTitle(name);
        flow.writeTitle(container.title());
        out.append("</h").append(level).append(">\n");
        flow.writeAll(container.children());
        flow.depth().leave(before);
    }

    private void title(String element, String name, Container container) {
        out.append('<').append(element);
        Html.attribute("class", name, out);
        out.append('>');
        flow.writeTitle(container.title());
        out.append("</").append(element).append(">\n");
    }

    private void open(String element, String name, Container container) {
        out.append('<').append(element);
        Html.attribute("class", name, out);
        container.id().ifPresent(id -> Html.attribute("id", id, out));
    }
}
