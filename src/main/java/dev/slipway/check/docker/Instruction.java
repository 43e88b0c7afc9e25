package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.List;
import java.util.Optional;

/**
 * One instruction of a Dockerfile.
 *
 * @param keyword as written, {@code From}
 * @param kind what the keyword means, or empty for one that BuildKit does not know
 * @param emptyLines the empty lines within it, where it goes on after them
 */
record Instruction(
        Word keyword,
        Optional<Keyword> kind,
        List<Flag> flags,
        Arguments arguments,
        List<Heredoc> heredocs,
        Comments comments,
        List<Span> emptyLines,
        LogicalLine line) {
    Instruction {
        flags = List.copyOf(flags);
        heredocs = List.copyOf(heredocs);
        emptyLines = List.copyOf(emptyLines);
    }

    boolean is(Keyword other) {
        return kind.isPresent() && kind.get() == other;
    }

    List<Word> words() {
        return arguments.words();
    }

    boolean json() {
        return arguments.json();
    }

    /** The instruction, and after it the one that it holds back. */
    List<Instruction> withTrigger() {
        Optional<Instruction> trigger = arguments.trigger();
        return trigger.isPresent() ? List.of(this, trigger.get()) : List.of(this);
    }

    /** Where the instruction begins: its keyword. */
    Span span() {
        return keyword.span();
    }

    /** The first flag with a name. */
    Optional<Flag> flag(String name) {
        for (Flag flag : flags) {
            if (flag.name().equals(name)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }

    /** Whether a {@code RUN} keeps a folder in a mount instead of the layer. */
    boolean mounts(String folder) {
        for (Flag flag : flags) {
            String value = flag.value().orElse("");
            if (flag.name().equals("mount") && value.contains(folder) && !value.contains("type=bind")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it shows a form with placeholders, {@code FROM <image>}, and is not meant to be built. */
    boolean schematic() {
        boolean script = is(Keyword.RUN) || is(Keyword.CMD) || is(Keyword.ENTRYPOINT) || is(Keyword.HEALTHCHECK);
        if (!script) {
            return hasPlaceholder(line.text());
        }
        for (Flag flag : flags) {
            if (hasPlaceholder(flag.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPlaceholder(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            boolean single = i == 0 || text.charAt(i - 1) != '<';
            if (single && Character.isLetter(text.charAt(i + 1))) {
                return text.indexOf('>', i) > 0;
            }
        }
        return false;
    }

    /** The same instruction with its here-documents. */
    Instruction with(List<Heredoc> documents) {
        return new Instruction(keyword, kind, flags, arguments, documents, comments, emptyLines, line);
    }
}
