package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands behind the name of one Dockerfile instruction, its lines joined and its comments taken out. */
final class Instruction extends Scanner {
    /** Among the names of stages, where it can be none: that {@code SHELL} named PowerShell. */
    private static final String POWERSHELL = " powershell";

    private final String name;
    private final Set<String> stages;
    private final char escape;
    private final DockerText text;
    private final List<HereDocument> documents = new ArrayList<>();
    private String language = "";

    Instruction(Cursor code, String name, Set<String> stages, char escape) {
        super(code);
        this.name = name;
        this.stages = stages;
        this.escape = escape;
        this.text = new DockerText(code, escape);
    }

    /** The here-documents that follow the instruction. */
    List<HereDocument> documents() {
        return documents;
    }

    /** The language of the here-documents; empty where they are text. */
    String language() {
        return language;
    }

    @Override
    void scan() {
        flags();
        switch (name) {
            case "run" -> run();
            case "cmd", "entrypoint" -> command();
            case "shell" -> shells();
            case "healthcheck" -> healthcheck();
            case "onbuild" -> trigger();
            case "from" -> from();
            case "env", "arg" -> text.pairs(TokenKind.VARIABLE);
            case "label" -> text.pairs(TokenKind.PROPERTY);
            case "add", "copy" -> files();
            case "expose" -> ports();
            case "volume" -> {
                if (!json()) {
                    text.words(TokenKind.PLAIN);
                }
            }
            default -> text.words(TokenKind.PLAIN);
        }
    }

    private void flags() {
        for (text.gap(); code.sees("--"); text.gap()) {
            int from = code.at;
            while (code.more() && !text.endsWord(code.here()) && code.here() != '=' && code.here() != escape) {
                code.at++;
            }
            boolean stage = code.is(from, code.at, "--from");
            code.token(TokenKind.OPTION, from);
            if (code.here() == '=') {
                code.take(1, TokenKind.OPERATOR);
            }
            text.rest(stage ? reference() : TokenKind.PLAIN);
            if (code.here() == escape && !text.lineGoesOn()) {
                code.at++;
            }
        }
    }

    /** Whether the next word names a stage or an image. */
    private TokenKind reference() {
        String word = code.slice(code.at, wordEnd(code.at)).toLowerCase(Locale.ROOT);
        boolean number = !word.isEmpty() && Cursor.isDigit(word.charAt(0)) && word.indexOf(':') < 0;
        return number || stages.contains(word) ? TokenKind.TYPE : TokenKind.IMAGE;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < code.end && !text.endsWord(code.text[i])) {
            i++;
        }
        return i;
    }

    private void from() {
        text.word(reference());
        text.gap();
        int end = wordEnd(code.at);
        if (end - code.at == 2 && (code.here() | 32) == 'a' && (code.ahead(1) | 32) == 's') {
            code.take(2, TokenKind.KEYWORD);
            text.gap();
            stages.add(code.slice(code.at, wordEnd(code.at)).toLowerCase(Locale.ROOT));
            text.word(TokenKind.TYPE);
        }
        text.words(TokenKind.PLAIN);
    }

    private void run() {
        announcements();
        language = script();
        command();
    }

    private void announcements() {
        for (int i = code.at; i + 2 < code.end; i++) {
            char ch = code.text[i];
            if (ch == '"' || ch == '\'') {
                i = closing(i, ch);
            } else if (ch == '<' && code.text[i + 1] == '<' && code.text[i + 2] == '<') {
                i += 2;
            } else if (ch == '<' && code.text[i + 1] == '<' && code.text[i + 2] != ' ') {
                i = announced(i);
            }
        }
    }

    private int announced(int at) {
        int size = documents.size();
        HereDocument.at(code, at).ifPresent(documents::add);
        return documents.size() > size ? documents.get(size).end() - 1 : at + 1;
    }

    private int closing(int from, char quote) {
        int i = from + 1;
        while (i < code.end && code.text[i] != quote) {
            i++;
        }
        return i;
    }

    /** The language of the body of {@code RUN <<EOF} or {@code RUN python <<EOF}. */
    private String script() {
        if (documents.isEmpty()) {
            return "";
        }
        int end = code.at;
        while (end < code.end && (Cursor.isName(code.text[end]) || code.text[end] == '/')) {
            end++;
        }
        String program = code.slice(code.at, end);
        if (program.isEmpty() && code.here() == '<') {
            return "shell";
        }
        String file = program.substring(program.lastIndexOf('/') + 1);
        return file.equals("cat") || file.equals("tee") ? "" : known(Languages.canonical(file));
    }

    private static String known(String language) {
        return language.equals("text") ? "" : language;
    }

    private void command() {
        if (!json()) {
            Scanners.scanner(shell(), code).scan();
        }
    }

    /** The shell of Windows where the Dockerfile is one for Windows: that is what the other escape is for. */
    private String shell() {
        boolean powerShell = code.sees("powershell") || stages.contains(POWERSHELL);
        return escape == '\\' ? "shell" : powerShell ? "powershell" : "batch";
    }

    private void healthcheck() {
        int from = code.at;
        code.name();
        code.token(TokenKind.KEYWORD, from);
        text.gap();
        command();
    }

    private void shells() {
        String text = code.slice(code.at, code.end).toLowerCase(Locale.ROOT);
        if (text.contains("powershell") || text.contains("pwsh")) {
            stages.add(POWERSHELL);
        }
        command();
    }

    private void trigger() {
        int from = code.at;
        code.name();
        String triggered = code.slice(from, code.at).toLowerCase(Locale.ROOT);
        code.token(TokenKind.KEYWORD, from);
        if (!triggered.equals("onbuild")) {
            new Instruction(code, triggered, stages, escape).scan();
        }
    }

    private void files() {
        if (json()) {
            return;
        }
        announcements();
        int last = code.end;
        while (last > code.at && text.endsWord(code.text[last - 1])) {
            last--;
        }
        int begin = last;
        while (begin > code.at && !text.endsWord(code.text[begin - 1])) {
            begin--;
        }
        language = known(Languages.ofFile(code.slice(begin, last)));
        for (text.gap(); code.more(); text.gap()) {
            boolean announced = code.sees("<<");
            text.word(announced ? TokenKind.KEYWORD : TokenKind.PLAIN);
        }
    }

    private void ports() {
        for (text.gap(); code.more(); text.gap()) {
            if (Cursor.isDigit(code.here())) {
                number();
            } else if (code.here() == '-') {
                code.at++;
            } else {
                text.word(TokenKind.PLAIN);
            }
        }
    }

    /** Scans arguments in JSON form; false where they are not an array of strings. */
    private boolean json() {
        if (code.here() != '[' || !JsonArray.isOfStrings(code, escape)) {
            return false;
        }
        new Json(code).scan();
        return true;
    }
}
