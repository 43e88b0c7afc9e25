package dev.slipway.check.command;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the program that a command runs, behind assignments and the programs that run another: {@code sudo}, {@code xargs}. */
final class Programs {
    /** What stands before a command, with those of its options that take a value. */
    private static final Map<String, String> RUNNERS = Map.ofEntries(
            Map.entry("sudo", "ughpCDRTrt"),
            Map.entry("doas", "uC"),
            Map.entry("time", "fo"),
            Map.entry("exec", "a"),
            Map.entry("command", ""),
            Map.entry("nohup", ""),
            Map.entry("env", "uCS"),
            Map.entry("xargs", "nIPLsdaE"),
            Map.entry("watch", "n"),
            Map.entry("timeout", "sk"),
            Map.entry("nice", "n"),
            Map.entry("eval", ""));

    private static final Set<String> MARKS =
            Set.of("$", "%", "!", "{", "then", "do", "else", "if", "while", "until", "elif");

    private Programs() {}

    /** The index of the word that names {@code docker} or {@code docker-compose}; -1 where the command runs something else. */
    static int docker(List<Word> words) {
        int i = 0;
        if (words.size() > 2 && words.get(0).expanded() && words.get(1).text().equals("=")) {
            i = 2;
        }
        while (i < words.size()) {
            Word word = words.get(i);
            String options = RUNNERS.get(word.text());
            if (isDocker(word) || isCompose(word)) {
                return word.isVague() ? -1 : i;
            }
            if (options != null) {
                i = afterOptions(words, i + 1, options, word.text().equals("timeout"));
            } else if (MARKS.contains(word.text()) || isAssignment(word)) {
                i++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static int afterOptions(List<Word> words, int from, String valued, boolean duration) {
        int i = from;
        while (i < words.size() && words.get(i).isOption()) {
            String option = words.get(i).text();
            i += option.length() == 2 && valued.indexOf(option.charAt(1)) >= 0 ? 2 : 1;
        }
        return duration ? i + 1 : i;
    }

    /** {@code NAME=value} before a command. */
    static boolean isAssignment(Word word) {
        String text = word.text();
        int equals = text.indexOf('=');
        for (int i = 0; i < equals; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        return equals > 0;
    }

    private static boolean isDocker(Word word) {
        String text = word.text();
        return text.equals("docker") || text.equals("docker.exe") || text.endsWith("/bin/docker");
    }

    static boolean isCompose(Word word) {
        String text = word.text();
        return text.equals("docker-compose")
                || text.equals("docker-compose.exe")
                || text.endsWith("/bin/docker-compose");
    }
}
