package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One simple command of a script.
 *
 * @param piped whether its output goes into the next command
 */
record ShellCommand(List<ShellWord> words, boolean piped) {
    private static final Set<String> PREFIXES = Set.of(
            "sudo", "env", "exec", "time", "nice", "command", "!", "{", "if", "then", "else", "elif", "do", "while",
            "until");

    ShellCommand {
        words = List.copyOf(words);
    }

    /** The words from the program's name on: assignments, keywords and wrappers are left out. */
    List<ShellWord> essential() {
        int i = 0;
        while (i < words.size()
                && (isAssignment(words.get(i).text())
                        || PREFIXES.contains(words.get(i).text()))) {
            boolean wrapper = !isAssignment(words.get(i).text());
            i++;
            while (wrapper && i < words.size() && words.get(i).isOption()) {
                i++;
            }
        }
        return words.subList(i, words.size());
    }

    /** The program's name without its folder, or an empty text. */
    String program() {
        List<ShellWord> essential = essential();
        String name = essential.isEmpty() ? "" : essential.get(0).text();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The texts of the words before the program that set variables. */
    List<String> assignments() {
        List<String> assignments = new ArrayList<>();
        for (ShellWord word : words.subList(0, words.size() - essential().size())) {
            if (isAssignment(word.text())) {
                assignments.add(word.text());
            }
        }
        return assignments;
    }

    private static boolean isAssignment(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == '_' || Character.isLetterOrDigit(text.charAt(i)))) {
            i++;
        }
        return i > 0 && i < text.length() && text.charAt(i) == '=' && !Character.isDigit(text.charAt(0));
    }
}
