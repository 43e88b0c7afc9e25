package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A Dockerfile as BuildKit reads it: parser directives, instructions over several lines with comments between them,
 * here-documents, bodies in the shell's or in JSON form.
 */
final class Dockerfile extends Scanner {
    private static final Words INSTRUCTIONS = Words.of("from run cmd label maintainer expose env add copy entrypoint"
            + " volume user workdir arg onbuild stopsignal healthcheck shell");

    private final Set<String> stages = new HashSet<>();
    private char escape = '\\';

    Dockerfile(Cursor code) {
        super(code);
    }

    @Override
    void scan() {
        directives();
        while (code.more()) {
            code.blanks();
            char ch = code.here();
            if (ch == '\n') {
                code.at++;
            } else if (ch == '#') {
                code.line(TokenKind.COMMENT);
            } else if (code.more()) {
                instruction();
            }
        }
    }

    private void directives() {
        while (code.here() == '#' && directive()) {
            code.at += code.more() ? 1 : 0;
        }
    }

    /** {@code # syntax=docker/dockerfile:1}. */
    private boolean directive() {
        int i = afterBlanks(code.at + 1);
        int nameEnd = i;
        while (nameEnd < code.end && Cursor.isNameStart(code.text[nameEnd])) {
            nameEnd++;
        }
        int equals = afterBlanks(nameEnd);
        String name = code.slice(i, nameEnd).toLowerCase(Locale.ROOT);
        boolean known = name.equals("syntax") || name.equals("escape") || name.equals("check");
        if (!known || equals >= code.end || code.text[equals] != '=') {
            return false;
        }
        code.take(1, TokenKind.COMMENT);
        code.at = i;
        code.take(nameEnd - i, TokenKind.KEYWORD);
        code.at = equals;
        code.take(1, TokenKind.OPERATOR);
        code.blanks();
        escape = name.equals("escape") && code.here() == '`' ? '`' : escape;
        code.line(name.equals("syntax") ? TokenKind.IMAGE : TokenKind.STRING);
        return true;
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < code.end && Cursor.isBlank(code.text[i])) {
            i++;
        }
        return i;
    }

    private void instruction() {
        int from = code.at;
        while (Cursor.isNameStart(code.here())) {
            code.at++;
        }
        if (INSTRUCTIONS.hasInAnyCase(code, from, code.at)) {
            arguments(code.slice(from, code.at).toLowerCase(Locale.ROOT), from);
            return;
        }
        boolean misspelt = code.at - from > 2 && Cursor.isUpper(code.text[from]) && Cursor.isUpper(code.before());
        code.token(misspelt && Cursor.isBlank(code.here()) ? TokenKind.ERROR : TokenKind.PLAIN, from);
        code.at = code.lineEnd();
    }

    private void arguments(String name, int from) {
        code.token(TokenKind.KEYWORD, from);
        if (!Cursor.isBlank(code.here()) && code.here() != escape) {
            return;
        }
        Splice splice = new Splice(code);
        int end = pieces(splice);
        Cursor opened = splice.open();
        Instruction scanner = new Instruction(opened, name, stages, escape);
        scanner.scan();
        splice.close(opened);
        code.at = end;
        bodies(scanner.documents(), scanner.language());
    }

    /** Splits what belongs to the instruction into its own text and the comments in between. */
    private int pieces(Splice splice) {
        int line = code.at;
        boolean first = true;
        while (line < code.end) {
            int lineEnd = code.lineEnd(line);
            int begin = first ? line : afterBlanks(line);
            boolean skipped = !first && begin < code.end && (begin >= lineEnd || code.text[begin] == '#');
            if (skipped) {
                splice.cut(begin, TokenKind.PLAIN);
                splice.cut(lineEnd, TokenKind.COMMENT);
                splice.cut(Math.min(lineEnd + 1, code.end), TokenKind.PLAIN);
            } else if (!goesOn(splice, line, lineEnd)) {
                return lineEnd;
            }
            line = lineEnd + 1;
            first = false;
        }
        return code.end;
    }

    private boolean goesOn(Splice splice, int line, int lineEnd) {
        int last = lineEnd - 1;
        while (last >= line && Cursor.isBlank(code.text[last])) {
            last--;
        }
        if (last < line || code.text[last] != escape) {
            splice.keep(lineEnd);
            return false;
        }
        splice.keep(last + 1);
        splice.cut(lineEnd, TokenKind.PLAIN);
        splice.keep(Math.min(lineEnd + 1, code.end));
        return true;
    }

    private void bodies(List<HereDocument> documents, String language) {
        for (HereDocument document : new ArrayList<>(documents)) {
            if (code.here() != '\n') {
                return;
            }
            code.at++;
            int end = document.bodyEnd(code, code.at);
            Splice body = new Splice(code);
            body.keep(end);
            if (language.isEmpty()) {
                Cursor opened = body.open();
                new DockerText(opened, escape).body(document.quoted());
                body.close(opened);
            } else {
                body.scan(language);
            }
            code.at = end;
            code.line(TokenKind.KEYWORD);
        }
    }
}
