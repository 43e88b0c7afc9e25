package dev.slipway.cli;

import java.util.Map;

/** Which terminals make a link of the escape sequence OSC 8, by what they leave in the environment. */
final class Hyperlinks {
    private Hyperlinks() {}

    /** Whether the terminal of an environment is one of them. {@code FORCE_HYPERLINK} decides where it is set. */
    static boolean areKnown(Map<String, String> environment) {
        String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
        if (!forced.isEmpty()) {
            return !forced.equals("0");
        }
        String term = environment.getOrDefault("TERM", "");
        if (term.equals("dumb") || term.startsWith("screen") || environment.containsKey("TMUX")) {
            return false;
        }
        boolean named = switch (environment.getOrDefault("TERM_PROGRAM", "")) {
            case "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper" -> true;
            default -> false;
        };
        return named
                || term.startsWith("xterm-kitty")
                || term.startsWith("alacritty")
                || term.startsWith("foot")
                || environment.containsKey("WT_SESSION")
                || environment.containsKey("KONSOLE_VERSION")
                || isNewVte(environment.getOrDefault("VTE_VERSION", ""));
    }

    /** GNOME's terminals know the sequence since VTE 0.50. */
    private static boolean isNewVte(String version) {
        boolean number =
                !version.isEmpty() && version.length() < 9 && version.chars().allMatch(Character::isDigit);
        return number && Integer.parseInt(version) >= 5000;
    }
}
