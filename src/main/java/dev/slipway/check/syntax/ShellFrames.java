package dev.slipway.check.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is open in a script, innermost first. */
final class ShellFrames {
    private final char[] text;
    private final Faults faults;
    private final Deque<ShellFrame> frames = new ArrayDeque<>();

    ShellFrames(char[] text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    boolean isIn(ShellOpen open) {
        return !frames.isEmpty() && frames.peek().open == open;
    }

    void push(ShellOpen open, int at, int length) {
        frames.push(new ShellFrame(open, at, length));
    }

    /** A command stands in the innermost. */
    void fill() {
        if (!frames.isEmpty()) {
            frames.peek().empty = false;
        }
    }

    /** Goes on from one part of a command to the next: from {@code if} to {@code then}. */
    int turn(ShellOpen from, ShellOpen next, int at, int end) {
        int place = frames.isEmpty() ? at : frames.peek().at;
        int length = frames.isEmpty() ? 1 : frames.peek().length;
        int behind = close(from, at, end);
        if (behind >= 0) {
            push(next, place, length);
        }
        return behind;
    }

    /** Closes the innermost, which must be open; hands back the end. */
    int close(ShellOpen open, int at, int end) {
        String sign = new String(text, at, end - at);
        if (frames.isEmpty()) {
            return fault(at, end, sign + " closes nothing", "take it away, or open it with " + open.opens);
        }
        ShellFrame top = frames.pop();
        if (top.open != open) {
            String opened = new String(text, top.at, top.length);
            String message = sign + " stands where " + top.open.closes + " must: " + opened + " in line "
                    + faults.line(top.at) + " is open";
            return fault(at, end, message, "write " + top.open.closes + " first");
        }
        return top.empty ? fault(at, end, "no command stands before " + sign, "write one; : does nothing") : end;
    }

    /** Tells what is still open at the end. */
    int end(int to) {
        if (frames.isEmpty()) {
            return to;
        }
        ShellFrame top = frames.peek();
        String opened = new String(text, top.at, top.length);
        return fault(top.at, top.at + top.length, opened + " is never closed", "close it with " + top.open.closes);
    }

    int noCommand(int at, int end) {
        String sign = new String(text, at, end - at);
        return fault(
                at, end, "no command stands before " + sign, "take the operator before it away, or write the command");
    }

    int unexpected(int i, int end) {
        String shown = new String(text, i, Math.min(end, i + 40) - i);
        return fault(
                i, end, shown + " stands where a command must be at its end", "a ; or a new line is missing before it");
    }

    private int fault(int from, int end, String message, String hint) {
        return faults.add(SyntaxRule.SHELL_SYNTAX, from, end, message, hint);
    }
}
