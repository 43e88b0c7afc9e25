package dev.slipway.check.syntax;

/** One thing that is open, where it began, and whether a command stands in it by now. */
final class ShellFrame {
    final ShellOpen open;
    final int at;
    final int length;
    boolean empty = true;

    ShellFrame(ShellOpen open, int at, int length) {
        this.open = open;
        this.at = at;
        this.length = length;
    }
}
