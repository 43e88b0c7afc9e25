package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the parser directives: comments {@code # name=value} before anything else. ({@code directives.go}) */
final class DirectiveReader {
    private static final Set<String> KNOWN = Set.of("syntax", "escape", "check");

    private final List<Directive> directives = new ArrayList<>();
    private final List<Problem> problems;
    private boolean done;
    private char escape = '\\';

    DirectiveReader(List<Problem> problems) {
        this.problems = problems;
    }

    List<Directive> directives() {
        return directives;
    }

    /** The escape character that the directives ask for, a backslash unless they do. */
    char escape() {
        return escape;
    }

    /** Whether a line is a directive; the first line that is none ends them. */
    boolean read(String line, int number, int column) {
        if (done) {
            return false;
        }
        Optional<Directive> found = line.startsWith("#") ? parse(line, 1, number, column) : Optional.empty();
        if (found.isEmpty()) {
            done = true;
            return false;
        }
        accept(found.get());
        return true;
    }

    private void accept(Directive directive) {
        for (Directive earlier : directives) {
            if (earlier.name().equals(directive.name())) {
                problems.add(new Problem(
                        directive.span(), "a second " + directive.name() + " directive", "keep one of them"));
                return;
            }
        }
        directives.add(directive);
        if (directive.name().equals("escape")) {
            if (directive.value().equals("`") || directive.value().equals("\\")) {
                escape = directive.value().charAt(0);
            } else {
                problems.add(new Problem(
                        directive.span(),
                        "the escape character cannot be " + directive.value(),
                        "use a backslash or a backtick"));
            }
        }
    }

    /** The directive in a line from an index on, {@code  name = value}, or empty for another comment. */
    static Optional<Directive> parse(String line, int from, int number, int column) {
        int start = Spaces.skip(line, from, line.length());
        int end = start;
        while (end < line.length() && isNameCharacter(line.charAt(end), end > start)) {
            end++;
        }
        String name = line.substring(start, end).toLowerCase(Locale.ROOT);
        int equals = Spaces.skip(line, end, line.length());
        if (!KNOWN.contains(name) || equals == line.length() || line.charAt(equals) != '=') {
            return Optional.empty();
        }
        int value = Spaces.skip(line, equals + 1, line.length());
        int last = Spaces.trimEnd(line, value, line.length());
        if (value == last) {
            return Optional.empty();
        }
        Span span = new Span(number, column + start, last - start);
        return Optional.of(new Directive(name, line.substring(value, last), span));
    }

    private static boolean isNameCharacter(char c, boolean later) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || later && c >= '0' && c <= '9';
    }
}
