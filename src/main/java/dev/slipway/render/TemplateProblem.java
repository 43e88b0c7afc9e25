package dev.slipway.render;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import gg.jte.TemplateException;

/** What the template engine says went wrong, as a diagnostic with the template's file and line. */
final class TemplateProblem {
    private static final String FILE_END = ".jte";

    private TemplateProblem() {}

    /** Of {@code Failed to compile a.jte, error at a.jte:12 …} the place {@code templates/a.jte:12}. */
    static Diagnostic of(TemplateException thrown) {
        String message = String.valueOf(thrown.getMessage());
        int end = message.lastIndexOf(FILE_END + ":", firstLineEnd(message));
        end = end < 0 ? message.indexOf(FILE_END) : end;
        String file = end < 0 ? "" : message.substring(start(message, end), end + FILE_END.length());
        int line = end < 0 ? 1 : number(message, end + FILE_END.length() + 1);
        return RenderRule.TEMPLATE.at(
                new Place("templates/" + file, line, 1, 1),
                said(message, thrown),
                "correct the template, or remove it");
    }

    private static int firstLineEnd(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message.length() : end;
    }

    private static int start(String message, int end) {
        int start = end;
        while (start > 0 && " '\"\n".indexOf(message.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The number at a place, or after the words {@code at line}; 1 where there is none. */
    private static int number(String message, int from) {
        int at = from < message.length() && Character.isDigit(message.charAt(from))
                ? from
                : message.indexOf("line ") + 5;
        int number = 0;
        while (at >= 5 && at < message.length() && Character.isDigit(message.charAt(at)) && number < 100_000) {
            number = number * 10 + Character.digit(message.charAt(at), 10);
            at++;
        }
        return Math.max(1, number);
    }

    /** The compiler's own words where it spoke, else the engine's, in one line. */
    private static String said(String message, TemplateException thrown) {
        int error = message.indexOf("error: ");
        Throwable cause = thrown.getCause();
        String words = error >= 0
                ? message.substring(error + "error: ".length())
                : cause == null ? message.substring(Math.max(0, message.lastIndexOf(": ") + 1)) : cause.toString();
        return words.strip().lines().findFirst().orElse("the template does not compile");
    }
}
