package dev.slipway.render;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeInfo;
import dev.slipway.site.body.CodeNotes;
import dev.slipway.site.body.Highlighter;
import dev.slipway.site.body.TokenKind;

/** Writes tokens as lines: a token that goes on over a line's end is written once in each line. */
final class CodeLines implements Highlighter.Tokens {
    private final CodeInfo info;
    private final CodeNotes notes;
    private final Language language;
    private final String code;
    private final StringBuilder out;
    private int line;
    private boolean inLine;
    private String session = "";

    CodeLines(CodeBlock block, Language language, StringBuilder out) {
        this.notes = block.notes();
        this.language = language;
        this.info = block.info();
        this.code = block.text();
        this.out = out;
    }

    @Override
    public void token(TokenKind kind, int start, int end) {
        int from = start;
        while (from < end) {
            int lineEnd = code.indexOf('\n', from);
            int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            if (!inLine) {
                startLine(kind);
            }
            writeToken(kind, from, to);
            if (to < end) {
                endLine();
            }
            from = to + 1;
        }
    }

    /** Ends the last line where the code did not. */
    void end() {
        if (inLine) {
            endLine();
        }
    }

    private void writeToken(TokenKind kind, int from, int to) {
        if (from == to) {
            return;
        }
        if (kind.css().isEmpty()) {
            Html.text(code, from, to, out);
            return;
        }
        out.append("<span class=\"t-").append(kind.css()).append("\">");
        Html.text(code, from, to, out);
        out.append("</span>");
    }

    private void startLine(TokenKind first) {
        line++;
        inLine = true;
        out.append("<span class=\"line");
        out.append(info.marked().contains(line) ? " marked" : "");
        out.append(info.inserted().contains(line) ? " ins" : "");
        out.append(info.deleted().contains(line) ? " del" : "");
        out.append(!info.focus().isEmpty() && !info.focus().contains(line) ? " blur" : "");
        out.append(session(first)).append("\">");
        if (info.start().isPresent()) {
            out.append("<span class=\"ln\" aria-hidden=\"true\">");
            out.append(info.start().get() + line - 1).append("</span>");
        }
    }

    /** What a line of a console session is; a line that goes on with a command is one too. */
    private String session(TokenKind first) {
        if (info.language().equals("console")) {
            if (first == TokenKind.PROMPT) {
                session = " command";
            } else if (first == TokenKind.OUTPUT) {
                session = " output";
            }
        }
        return session;
    }

    private void endLine() {
        Integer note = notes.byLine().get(line);
        if (note != null) {
            writeNote(note);
        }
        out.append("</span>\n");
        inLine = false;
    }

    private void writeNote(int number) {
        out.append("<a class=\"code-note\"");
        if (notes.firstLineOf(number).orElse(0) == line) {
            Html.attribute("id", notes.mark(number), out);
        }
        Html.attribute("href", "#" + notes.item(number), out);
        Html.attribute("aria-label", language.text("body.code.note", Integer.toString(number)), out);
        out.append('>').append(number).append("</a>");
    }
}
