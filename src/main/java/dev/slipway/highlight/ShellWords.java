package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;
import org.jspecify.annotations.Nullable;

/** The words of a shell command: what each is, by what stood before it. */
abstract class ShellWords extends ShellText {
    private static final Words KEYWORDS = Words.of(
            "if then else elif fi for while until do done case esac in select" + " function { } ! [[ ]] time coproc");
    private static final Words BEFORE_COMMAND = Words.of("if then else elif while until do { ! time");
    private static final Words DECLARING = Words.of("export local declare readonly typeset alias env");
    private static final Words PREFIXES =
            Words.of("sudo env exec command nohup time xargs watch nice doas setsid timeout eval builtin then");

    char closer;
    boolean commandNext = true;
    boolean prefix;
    boolean loop;
    boolean named;
    boolean declares;
    boolean array;
    int cases;
    boolean pattern;

    @Nullable
    DockerWords docker;

    ShellWords(Cursor code) {
        super(code);
    }

    @Override
    final boolean endsWord(char ch) {
        return switch (ch) {
            case ' ', '\t', '\r', '\n', ';', '&', '|', '<', '>', '(', ')' -> true;
            default -> ch == '`' && closer == '`';
        };
    }

    final void word(char first) {
        if (first == '\\' && lineGoesOn()) {
            code.take(1, TokenKind.PUNCTUATION);
            code.at = code.lineEnd() + 1;
            return;
        }
        if (endsWord(first)) {
            code.take(1, TokenKind.OPERATOR);
            return;
        }
        int to = literalEnd();
        char next = to < code.end ? code.text[to] : 0;
        boolean whole = next == 0 || endsWord(next);
        if (whole && (next == '<' || next == '>') && Cursor.isDigit(first) && to - code.at == 1) {
            code.take(1, TokenKind.OPERATOR);
        } else if (pattern || array) {
            patternWord(to, whole);
        } else if (named) {
            named = false;
            commandNext = true;
            rest(TokenKind.FUNCTION);
        } else if (loop) {
            loop = false;
            commandNext = false;
            rest(TokenKind.VARIABLE);
        } else if (!assignment(to)) {
            plainWord(first, to, whole);
        }
    }

    private int literalEnd() {
        int i = code.at;
        while (i < code.end && !endsWord(code.text[i]) && !isSpecial(code.text[i])) {
            i++;
        }
        return i;
    }

    private void patternWord(int to, boolean whole) {
        if (whole && code.is(code.at, to, "esac")) {
            keyword(to);
        } else {
            rest(TokenKind.PLAIN);
        }
    }

    private boolean assignment(int to) {
        int i = code.at;
        boolean upper = true;
        while (i < to && Cursor.isName(code.text[i])) {
            upper &= !Character.isLowerCase(code.text[i++]);
        }
        int nameEnd = i;
        if (i < to && code.text[i] == '[' && commandNext) {
            while (i < to && code.text[i++] != ']') {}
        }
        boolean plus = i + 1 < to && code.text[i] == '+';
        int equals = plus ? i + 1 : i;
        if (nameEnd == code.at || Cursor.isDigit(code.here()) || equals >= to || code.text[equals] != '=') {
            return false;
        }
        if (!commandNext && !upper && !declares) {
            return false;
        }
        code.take(i - code.at, TokenKind.VARIABLE);
        code.take(equals + 1 - i, TokenKind.OPERATOR);
        if (docker != null) {
            docker.word("");
        }
        rest(TokenKind.PLAIN);
        return true;
    }

    private void plainWord(char first, int to, boolean whole) {
        if (first == '-' && to - code.at > 1) {
            option(to);
        } else if (commandNext) {
            command(to, whole);
        } else if (docker != null) {
            dockerWord(docker, to);
        } else if (whole && isClosingWord(to)) {
            code.take(to - code.at, TokenKind.KEYWORD);
            pattern = cases > 0 && code.before() == 'n';
        } else {
            rest(TokenKind.PLAIN);
        }
    }

    private boolean isClosingWord(int to) {
        return code.is(code.at, to, "in") || code.is(code.at, to, "]]") || code.is(code.at, to, "]");
    }

    private void option(int to) {
        int from = code.at;
        int equals = from;
        while (equals < to && code.text[equals] != '=') {
            equals++;
        }
        if (docker != null) {
            docker.option(code.slice(from, to));
        }
        commandNext &= prefix;
        code.take(equals - from, TokenKind.OPTION);
        if (equals < to) {
            code.take(1, TokenKind.OPERATOR);
        }
        rest(equals < to ? TokenKind.PLAIN : TokenKind.OPTION);
        if (prefix && docker == null && to - from == 2 && "unI".indexOf(code.text[from + 1]) >= 0) {
            code.blanks();
            rest(TokenKind.PLAIN);
        }
    }

    private void dockerWord(DockerWords words, int to) {
        TokenKind kind = words.word(code.slice(code.at, to));
        rest(kind);
        if (words.commandNext()) {
            docker = null;
            commandNext = true;
        }
    }

    private void command(int to, boolean whole) {
        int from = code.at;
        if (whole && KEYWORDS.has(code, from, to)) {
            keyword(to);
            return;
        }
        if (whole && code.text[Math.min(to, code.end - 1)] == '(' && code.sees(code.slice(from, to) + "()")) {
            code.take(to - from, TokenKind.FUNCTION);
            code.take(2, TokenKind.OPERATOR);
            return;
        }
        boolean test = code.is(from, to, "[");
        declares = whole && DECLARING.has(code, from, to);
        commandNext = prefix = whole && PREFIXES.has(code, from, to);
        docker = whole && code.is(from, to, "docker") ? new DockerWords() : null;
        rest(test ? TokenKind.KEYWORD : TokenKind.COMMAND);
    }

    private void keyword(int to) {
        int from = code.at;
        code.take(to - from, TokenKind.KEYWORD);
        commandNext = BEFORE_COMMAND.has(code, from, to);
        named = code.is(from, to, "function");
        loop = code.is(from, to, "for") || code.is(from, to, "select");
        if (code.is(from, to, "case")) {
            cases++;
        } else if (code.is(from, to, "esac")) {
            cases = Math.max(0, cases - 1);
            pattern = false;
        }
    }
}
