package dev.slipway.render;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Verdict;
import dev.slipway.site.body.Verdicts;
import java.util.List;
import java.util.Locale;

/** Writes the mark of a block that was checked; it opens what the block was checked against. */
final class CheckedHtml {
    private final Language language;
    private final Verdicts verdicts;

    CheckedHtml(Language language, Verdicts verdicts) {
        this.language = language;
        this.verdicts = verdicts;
    }

    void write(CodeBlock block, StringBuilder out) {
        List<Verdict> found = verdicts.of(block);
        if (found.isEmpty()) {
            return;
        }
        out.append("<details class=\"checked\"><summary>");
        Html.text(language.text("body.checked"), out);
        out.append("</summary><p>");
        for (Verdict verdict : found) {
            String subject = verdict.subject().name().toLowerCase(Locale.ROOT);
            Html.text(language.text("body.checked." + subject, verdict.against()), out);
            out.append(' ');
        }
        boolean wrong = !block.info().expect().isEmpty();
        String rules = String.join(", ", block.info().expect());
        Html.text(language.text(wrong ? "body.checked.wrong" : "body.checked.right", rules), out);
        out.append("</p></details>");
    }
}
