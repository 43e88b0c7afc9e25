package dev.slipway.highlight;

import dev.slipway.site.body.Highlighter.Tokens;
import dev.slipway.site.body.TokenKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Code of one language that lies in pieces in code of another: a command between the prompts of a session, the body of
 * {@code RUN} between comments. The inner scanner sees the kept pieces as one text; its tokens come out at their
 * places.
 */
final class Splice implements Tokens {
    private final Cursor outer;
    private final StringBuilder inner = new StringBuilder();
    private int[] ends = new int[16];
    private @Nullable TokenKind[] kinds = new @Nullable TokenKind[16];
    private int count;
    private int piece;
    private int last;

    /** Begins at the outer cursor. */
    Splice(Cursor outer) {
        this.outer = outer;
        this.last = outer.at;
    }

    /** The next piece, up to a place, is of the inner language. */
    void keep(int to) {
        if (to > last) {
            inner.append(outer.text, last, to - last);
            add(to, null);
        }
    }

    /** The next piece, up to a place, is of the outer language. */
    void cut(int to, TokenKind kind) {
        if (to > last) {
            add(to, kind);
        }
    }

    private void add(int to, @Nullable TokenKind kind) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        ends[count] = to;
        kinds[count++] = kind;
        last = to;
    }

    /** A cursor over the inner code. Scan with it, then call {@link #close}. */
    Cursor open() {
        return new Cursor(inner.toString(), this);
    }

    /** Ends the inner code and moves the outer cursor behind the last piece. */
    void close(Cursor opened) {
        opened.finish();
        cuts();
        outer.at = Math.max(outer.at, last);
    }

    /** Scans the inner code. */
    void scan(String language) {
        Cursor opened = open();
        Scanners.scanner(language, opened).scan();
        close(opened);
    }

    @Override
    public void token(TokenKind kind, int start, int end) {
        int left = end - start;
        while (left > 0) {
            cuts();
            int length = Math.min(left, ends[piece] - outer.at);
            outer.take(length, kind);
            left -= length;
            if (outer.at == ends[piece]) {
                piece++;
            }
        }
    }

    private void cuts() {
        while (piece < count) {
            TokenKind kind = kinds[piece];
            if (kind == null) {
                return;
            }
            outer.take(ends[piece++] - outer.at, kind);
        }
    }
}
