package dev.slipway.check.command;

/** How a shell quotes and goes on in the next line. */
public enum Dialect {
    POSIX('\\'),
    POWERSHELL('`'),
    /** The command prompt of Windows. */
    CMD('^');

    /** Takes the next character's meaning away; before the end of a line, the line goes on. */
    final char escape;

    Dialect(char escape) {
        this.escape = escape;
    }
}
