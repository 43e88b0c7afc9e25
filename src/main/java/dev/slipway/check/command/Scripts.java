package dev.slipway.check.command;

import java.util.List;

/** The scripts in a piece of code, by its language. */
final class Scripts {
    private Scripts() {}

    static List<Script> of(String language, String text) {
        return switch (language) {
            case "bash", "sh", "shell", "zsh", "ash", "ksh" -> shell(text);
            case "console", "shell-session", "shellsession", "sh-session", "terminal", "session" ->
                ConsoleText.scripts(text);
            case "powershell", "pwsh", "ps1" -> List.of(script(text, Dialect.POWERSHELL));
            case "bat", "batch", "cmd" -> List.of(script(text, Dialect.CMD));
            case "makefile", "make" -> List.of(MakeText.script(text));
            case "yaml", "yml" -> List.of(YamlText.script(text));
            default -> List.of();
        };
    }

    /** Code said to be shell is often a session with prompts. */
    private static List<Script> shell(String text) {
        boolean session = text.startsWith("$ ") || text.contains("\n$ ");
        return session ? ConsoleText.scripts(text) : List.of(script(text, Dialect.POSIX));
    }

    static Script script(String text, Dialect dialect) {
        return new Script(text.toCharArray(), 0, text.length(), dialect);
    }
}
