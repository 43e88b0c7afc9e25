package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the marks of here-documents in an instruction, {@code <<EOF}, {@code 3<<-"END"}. ({@code parser.go}) */
final class HeredocScanner {
    private static final Environment EMPTY = new Environment();

    private HeredocScanner() {}

    /** Whether here-documents are looked for: not after the exec form, and only where a file or a script can stand. */
    static boolean mayFollow(Instruction instruction) {
        Instruction inner = instruction.arguments().trigger().orElse(instruction);
        boolean takes = inner.kind().isPresent() ? inner.kind().get().takesHeredocs() : isSlip(inner);
        return takes && !inner.json() && instruction.line().text().contains("<<");
    }

    /** A misspelt keyword before a here-document: its lines are no instructions either. */
    private static boolean isSlip(Instruction instruction) {
        return !instruction.keyword().text().isEmpty()
                && Character.isLetter(instruction.keyword().text().charAt(0));
    }

    /** The here-documents of a line, without their content. */
    static List<Heredoc> scan(String line) {
        List<Heredoc> documents = new ArrayList<>();
        Expansion expansion = Expander.expand(line, EMPTY, '\\', Expander.Mode.RAW);
        if (expansion.error().isEmpty()) {
            for (String word : expansion.words()) {
                parse(word).ifPresent(documents::add);
            }
        }
        return documents;
    }

    /** The here-document that a word marks, or empty for any other word. */
    static Optional<Heredoc> parse(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        if (!word.startsWith("<<", at)) {
            return Optional.empty();
        }
        at += 2;
        boolean chomp = at < word.length() && word.charAt(at) == '-';
        at = Spaces.skip(word, chomp ? at + 1 : at, word.length());
        String rest = word.substring(at);
        return rest.isEmpty() || rest.indexOf('<') >= 0 ? Optional.empty() : named(rest, chomp);
    }

    private static Optional<Heredoc> named(String rest, boolean chomp) {
        Expansion plain = Expander.expand(rest, EMPTY, '\\', Expander.Mode.PLAIN);
        Expansion raw = Expander.expand(rest, EMPTY, '\\', Expander.Mode.RAW_QUOTES);
        if (plain.error().isPresent()
                || plain.words().size() != 1
                || raw.words().size() != 1) {
            return Optional.empty();
        }
        String name = plain.words().get(0);
        boolean expand = quotes(name) == quotes(raw.words().get(0));
        return Optional.of(new Heredoc(name, expand, chomp, "", 0));
    }

    private static int quotes(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == '\'' || text.charAt(i) == '"' ? 1 : 0;
        }
        return count;
    }
}
