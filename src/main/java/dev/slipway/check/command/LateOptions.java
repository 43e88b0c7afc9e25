package dev.slipway.check.command;

import java.util.List;
import java.util.Set;

/**
 * Options of {@code docker run} behind the image, where they go to the program in the container. Only those are told that
 * few programs have themselves.
 */
final class LateOptions {
    private static final Set<String> TELLING = Set.of(
            "--rm",
            "--name",
            "--publish",
            "--network",
            "--restart",
            "--env-file",
            "--detach",
            "-it",
            "-ti",
            "-itd",
            "-dit");

    private LateOptions() {}

    static void check(DockerCommand command, Report report) {
        List<Word> rest = command.rest();
        boolean starts = command.command().is("run") || command.command().is("create");
        if (!starts
                || rest.isEmpty()
                || !rest.get(0).isOption()
                || command.arguments().isEmpty()) {
            return;
        }
        Word word = rest.get(0);
        String text = word.text();
        int equals = text.indexOf('=');
        boolean telling = TELLING.contains(equals < 0 ? text : text.substring(0, equals));
        String value = rest.size() > 1 ? rest.get(1).text() : "";
        boolean port = text.equals("-p") && isPorts(value);
        boolean last = text.equals("-d") && rest.size() == 1;
        if (telling || port || last) {
            String image = command.arguments().get(0).text();
            String message = text + " stands behind the image, so the container's program gets it";
            report.add(
                    CommandRule.MISPLACED_OPTION,
                    word,
                    message,
                    command.command().typed() + " " + text + " \u2026 " + image);
        }
    }

    /** {@code 8080:80} */
    private static boolean isPorts(String value) {
        int colon = value.indexOf(':');
        return colon > 0 && Character.isDigit(value.charAt(0)) && Character.isDigit(value.charAt(value.length() - 1));
    }
}
