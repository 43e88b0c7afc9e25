package dev.slipway.render;

import dev.slipway.site.body.Container;
import dev.slipway.site.body.ContainerKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes what a reader practises with: exercises, puzzles, interview questions and their parts. */
final class PracticeHtml {
    private final FlowHtml flow;
    private final Language language;
    private final StringBuilder out;
    private ContainerKind around = ContainerKind.EXERCISE;
    private final Set<String> anchors = new HashSet<>();
    private int hints;

    PracticeHtml(FlowHtml flow, Language language, StringBuilder out) {
        this.flow = flow;
        this.language = language;
        this.out = out;
    }

    void write(Container container) {
        switch (container.kind()) {
            case EXERCISE -> writePractice("exercise", container);
            case DEBUG -> writePractice("debug", container);
            case INTERVIEW -> writeInterview(container);
            case HINT -> writeHint(container);
            case EXPECTED -> writeExpected(container);
            case SOLUTION ->
                fold("solution", around == ContainerKind.DEBUG ? "body.debug.solution" : "body.solution", container);
            case ANSWER -> fold("answer", "body.answer", container);
            case FOLLOW_UP -> writeFollowUp(container);
            default -> throw new IllegalStateException("not a part of practice: " + container.kind());
        }
    }

    private void writePractice(String name, Container container) {
        open("section", name, container);
        String difficulty = container.attributes().get("difficulty");
        if (difficulty != null) {
            Html.attribute("data-difficulty", difficulty, out);
        }
        out.append("><header>");
        int before = flow.depth().level();
        writeHeading(name + "-title", "body." + name, container);
        writeMeta(name, container.attributes());
        out.append("</header>\n");
        writeParts(container);
        flow.depth().leave(before);
        out.append("</section>\n");
    }

    private void writeMeta(String name, Map<String, String> attributes) {
        String difficulty = attributes.get("difficulty");
        String minutes = attributes.get("minutes");
        if (difficulty == null && minutes == null) {
            return;
        }
        out.append("<p class=\"").append(name).append("-meta\">");
        if (difficulty != null) {
            out.append("<span class=\"difficulty difficulty-")
                    .append(difficulty)
                    .append("\">");
            Html.text(language.text("body.difficulty." + difficulty), out);
            out.append("</span>");
        }
        if (minutes != null) {
            out.append("<span class=\"minutes\">");
            Html.text(language.text("body.minutes", minutes), out);
            out.append("</span>");
        }
        out.append("</p>");
    }

    private void writeInterview(Container container) {
        out.append("<section class=\"interview\"");
        String anchor = Interviews.anchor(container);
        if (anchors.add(anchor)) {
            Html.attribute("id", anchor, out);
        }
        String level = container.attributes().get("level");
        if (level != null) {
            Html.attribute("data-level", level, out);
        }
        out.append('>');
        int before = flow.depth().level();
        writeHeading("interview-question", "body.interview", container);
        writeParts(container);
        flow.depth().leave(before);
        out.append("</section>\n");
    }

    /** The parts know what they are parts of, and hints are counted. */
    private void writeParts(Container container) {
        ContainerKind aroundBefore = around;
        int hintsBefore = hints;
        around = container.kind();
        hints = 0;
        flow.writeAll(container.children());
        around = aroundBefore;
        hints = hintsBefore;
    }

    private void writeHint(Container container) {
        hints++;
        open("details", "hint", container);
        out.append("><summary>");
        Html.text(language.text("body.hint", Integer.toString(hints)), out);
        out.append(container.title().isEmpty() ? "" : ": ");
        flow.writeTitle(container.title());
        endFold(container);
    }

    private void writeFollowUp(Container container) {
        open("details", "follow-up", container);
        out.append("><summary>");
        Html.text(language.text("body.follow-up"), out);
        out.append(' ');
        flow.writeTitle(container.title());
        endFold(container);
    }

    private void writeExpected(Container container) {
        open("div", "expected", container);
        out.append("><p class=\"label\">");
        titleOr("body.expected", container);
        out.append("</p>\n");
        flow.writeAll(container.children());
        out.append("</div>\n");
    }

    private void fold(String name, String key, Container container) {
        open("details", name, container);
        out.append("><summary>");
        titleOr(key, container);
        endFold(container);
    }

    private void endFold(Container container) {
        out.append("</summary>\n");
        flow.writeAll(container.children());
        out.append("</details>\n");
    }

    private void writeHeading(String name, String key, Container container) {
        int level = flow.openTitle(name);
        titleOr(key, container);
        out.append("</h").append(level).append(">\n");
    }

    private void titleOr(String key, Container container) {
        if (container.title().isEmpty()) {
            Html.text(language.text(key), out);
        }
        flow.writeTitle(container.title());
    }

    private void open(String element, String name, Container container) {
        out.append('<').append(element).append(" class=\"").append(name).append('"');
        container.id().ifPresent(id -> Html.attribute("id", id, out));
    }
}
