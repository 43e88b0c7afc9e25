package dev.slipway.render;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeInfo;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.Illustrator;
import dev.slipway.site.body.Verdicts;
import java.util.Optional;

/** Writes code: a figure with a caption, its lines coloured and marked. */
class CodeHtml {
    private final Links links;
    private final Language language;
    private final Highlighter highlighter;
    private final CheckedHtml checked;
    private final DiagramHtml diagrams;
    private final StringBuilder out;

    CodeHtml(
            Links links,
            Language language,
            Highlighter highlighter,
            Illustrator illustrator,
            Verdicts verdicts,
            StringBuilder out) {
        this.links = links;
        this.language = language;
        this.highlighter = highlighter;
        this.checked = new CheckedHtml(language, verdicts);
        this.diagrams = new DiagramHtml(language, illustrator);
        this.out = out;
    }

    void write(CodeBlock block) {
        if (diagrams.write(block, out)) {
            return;
        }
        CodeInfo info = block.info();
        int lines = lines(block.text());
        out.append("<figure class=\"code")
                .append(info.expect().isEmpty() ? "" : " wrong")
                .append('"');
        if (!info.language().isEmpty()) {
            Html.attribute("data-lang", info.language(), out);
        }
        out.append('>');
        writeCaption(block, lines);
        if (info.collapse()) {
            out.append("<details class=\"code-more\"><summary>")
                    .append(lines(lines))
                    .append("</summary>");
        }
        writeLines(block);
        out.append(info.collapse() ? "</details></figure>\n" : "</figure>\n");
    }

    private void writeCaption(CodeBlock block, int lines) {
        CodeInfo info = block.info();
        out.append("<figcaption>");
        title(info).ifPresent(title -> span("code-title", title));
        if (!info.language().isEmpty()) {
            span("code-lang", LanguageName.of(info.language()));
        }
        info.file().ifPresent(this::writeDownload);
        if (!info.expect().isEmpty()) {
            out.append("<span class=\"code-wrong\">");
            Html.text(language.text("body.code.wrong") + " " + String.join(", ", info.expect()), out);
            out.append("</span>");
        }
        checked.write(block, out);
        if (!info.collapse()) {
            span("code-lines", lines(lines));
        }
        out.append("</figcaption>");
    }

    private void writeDownload(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        out.append("<a class=\"code-download\"");
        Html.attribute("href", links.toFile(file), out);
        out.append(" download>");
        Html.text(language.text("body.code.download", name), out);
        out.append("</a>");
    }

    private void writeLines(CodeBlock block) {
        CodeInfo info = block.info();
        out.append("<pre").append(classes(block)).append(" tabindex=\"0\" role=\"group\"");
        String name = title(info).orElse(LanguageName.of(info.language()));
        Html.attribute("aria-label", language.text("body.code") + (name.isEmpty() ? "" : ": " + name), out);
        out.append("><code>");
        CodeLines codeLines = new CodeLines(block, language, out);
        highlighter.highlight(info.language(), block.text(), codeLines);
        codeLines.end();
        out.append("</code></pre>");
    }

    private static String classes(CodeBlock block) {
        String classes = (block.info().wrap() ? "wrap" : "")
                + (block.info().start().isPresent() ? " numbered" : "")
                + (block.notes().isEmpty() ? "" : " annotated");
        return classes.isEmpty() ? "" : " class=\"" + classes.strip() + "\"";
    }

    private void span(String name, String text) {
        out.append("<span class=\"").append(name).append("\">");
        Html.text(text, out);
        out.append("</span>");
    }

    private String lines(int lines) {
        return lines == 1 ? language.text("body.code.line") : language.text("body.code.lines", Integer.toString(lines));
    }

    /** What the author calls the code, else the name of the file that it comes from. */
    private static Optional<String> title(CodeInfo info) {
        return info.title().or(() -> info.file().map(file -> file.substring(file.lastIndexOf('/') + 1)));
    }

    private static int lines(String text) {
        int lines = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return text.isEmpty() || text.endsWith("\n") ? lines : lines + 1;
    }
}
