package dev.slipway.check.docker;

import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parses a Dockerfile as BuildKit does ({@code frontend/dockerfile/parser}), with the position of every word. Where
 * BuildKit gives up, this parser notes a {@link Problem} and goes on.
 */
final class DockerfileParser {
    private static final Set<String> ELISIONS = Set.of("...", "\u2026", "[...]", "[\u2026]", "(...)", "(\u2026)");

    private final LineReader reader;
    private final List<Problem> problems = new ArrayList<>();
    private final DirectiveReader directives = new DirectiveReader(problems);
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<Span> emptyLines = new ArrayList<>();
    private List<String> comments = new ArrayList<>();
    private boolean adjacent;
    private boolean elided;

    private DockerfileParser(String text) {
        reader = new LineReader(text);
    }

    static Dockerfile parse(String text) {
        return new DockerfileParser(text).parse();
    }

    private Dockerfile parse() {
        while (reader.advance()) {
            String line = reader.line();
            int from = reader.number() == 1 && line.startsWith("\uFEFF") ? 1 : 0;
            readLine(line, Spaces.skip(line, from, line.length()));
        }
        if (instructions.isEmpty() && !elided && directives.directives().isEmpty()) {
            problems.add(new Problem(new Span(1, 1, 1), "there is no instruction here", "begin with FROM"));
        }
        return new Dockerfile(directives.directives(), instructions, directives.escape(), elided, problems);
    }

    private void readLine(String line, int from) {
        String content = line.substring(from);
        boolean directive = directives.read(content, reader.number(), from + 1);
        if (content.isEmpty()) {
            adjacent = false;
        } else if (content.charAt(0) != '#') {
            readInstruction(content, from + 1);
        } else if (!directive) {
            addComment(Spaces.trim(line.substring(reader.number() == 1 && line.charAt(0) == '\uFEFF' ? 2 : 1)));
        }
    }

    private void addComment(String comment) {
        if (comment.isEmpty()) {
            comments.clear();
        } else {
            comments.add(comment);
            adjacent = true;
        }
    }

    private void readInstruction(String first, int column) {
        LogicalLine.Builder builder = new LogicalLine.Builder();
        emptyLines.clear();
        boolean open = append(builder, first, column);
        while (open && reader.advance()) {
            open = continueWith(builder, reader.line());
        }
        LogicalLine line = builder.build();
        if (ELISIONS.contains(Spaces.trim(line.text()))) {
            elided = true;
        } else {
            InstructionParser parser = new InstructionParser(directives.escape(), problems);
            Instruction instruction = parser.parse(line, new Comments(comments, adjacent), emptyLines);
            instructions.add(withHeredocs(instruction));
        }
        comments = new ArrayList<>();
        adjacent = false;
    }

    private boolean continueWith(LogicalLine.Builder builder, String line) {
        int start = Spaces.skip(line, 0, line.length());
        if (start == line.length()) {
            emptyLines.add(new Span(reader.number(), 1, 1));
            return true;
        }
        return line.charAt(start) == '#' || append(builder, line, 1);
    }

    /** Adds a line without its continuation character, and says whether it had one. */
    private boolean append(LogicalLine.Builder builder, String line, int column) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        char escape = directives.escape();
        boolean open = end > 0 && line.charAt(end - 1) == escape && (end == 1 || line.charAt(end - 2) != escape);
        builder.append(reader.number(), column, open ? line.substring(0, end - 1) : line);
        return open;
    }

    private Instruction withHeredocs(Instruction instruction) {
        if (!HeredocScanner.mayFollow(instruction)) {
            return instruction;
        }
        List<Heredoc> documents = new ArrayList<>();
        for (Heredoc heredoc : HeredocScanner.scan(instruction.line().text())) {
            documents.add(read(heredoc, instruction));
        }
        return documents.isEmpty() ? instruction : instruction.with(documents);
    }

    private Heredoc read(Heredoc heredoc, Instruction instruction) {
        StringBuilder content = new StringBuilder();
        int first = reader.number() + 1;
        while (reader.advance()) {
            String line = reader.line();
            int start = 0;
            while (heredoc.chomp() && start < line.length() && line.charAt(start) == '\t') {
                start++;
            }
            if (line.substring(start).equals(heredoc.name())) {
                return heredoc.holding(content.toString(), first);
            }
            content.append(reader.raw());
        }
        problems.add(new Problem(
                instruction.span(),
                "the here-document " + heredoc.name() + " is not closed",
                "end it with a line that holds nothing but " + heredoc.name()));
        return heredoc.holding(content.toString(), first);
    }
}
