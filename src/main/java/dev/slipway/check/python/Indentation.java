package dev.slipway.check.python;

import dev.slipway.check.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** How far in the lines stand: a tab goes to the next eighth column, and must not decide (reference, "Indentation"). */
final class Indentation {
    /** A depth with tabs to the eighth column, and with tabs as one column. */
    private record Depth(int column, int narrow) {}

    private static final int DEEPEST = 100;

    private final Lexer lexer;
    private final List<Depth> open = new ArrayList<>();

    Indentation(Lexer lexer) {
        this.lexer = lexer;
    }

    /** Takes the white space at the start of a line; a line without code has no indentation. */
    void line() {
        String text = lexer.text;
        int column = 0;
        int narrow = 0;
        while (lexer.at < text.length()) {
            char c = text.charAt(lexer.at);
            if (c == ' ') {
                column++;
                narrow++;
            } else if (c == '\t') {
                column = (column / 8 + 1) * 8;
                narrow++;
            } else if (c == '\f') {
                column = 0;
                narrow = 0;
            } else {
                break;
            }
            lexer.at++;
        }
        boolean code = lexer.at < text.length() && "\r\n#".indexOf(text.charAt(lexer.at)) < 0;
        if (code) {
            depth(new Depth(column, narrow));
        }
    }

    private void depth(Depth depth) {
        if (open.isEmpty()) {
            open.add(depth);
            return;
        }
        Depth last = open.get(open.size() - 1);
        if (depth.column > last.column) {
            consistent(depth.narrow > last.narrow);
            open.add(depth);
            lexer.add(open.size() > DEEPEST ? Kind.FAULT : Kind.INDENT, "the code is nested too deep", lexer.at);
            return;
        }
        while (open.size() > 1 && depth.column < last.column) {
            open.remove(open.size() - 1);
            last = open.get(open.size() - 1);
            lexer.add(Kind.DEDENT, "", lexer.at);
        }
        if (open.size() == 1 && depth.column < last.column) {
            open.set(0, depth);
        } else if (depth.column != last.column) {
            lexer.add(Kind.FAULT, "the line stands as far in as none of the blocks around it", lexer.at);
        } else {
            consistent(depth.narrow == last.narrow);
        }
    }

    private void consistent(boolean same) {
        if (!same) {
            lexer.add(Kind.FAULT, "tabs and spaces are mixed in the indentation", lexer.at);
        }
    }

    void end() {
        for (int i = 1; i < open.size(); i++) {
            lexer.add(Kind.DEDENT, "", lexer.at);
        }
    }
}
