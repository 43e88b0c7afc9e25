package dev.slipway.check.golang;

import dev.slipway.check.finding.Fault;
import dev.slipway.check.finding.Finding;
import java.util.List;
import java.util.function.Consumer;

/** Whether code is Go: a whole file, or a piece of one as articles show it. */
public final class GoRules {
    private static final List<Consumer<FileReader>> PIECES = List.of(
            FileReader::statementsAndDeclarations,
            FileReader::structFields,
            FileReader::interfaceElements,
            FileReader::literalElements);

    private GoRules() {}

    /** The first place where a text cannot be Go, or nothing. */
    public static List<Finding> check(String text) {
        List<Token> tokens = Lexer.read(text);
        FileReader reader = new FileReader(tokens);
        try {
            if (tokens.get(0).is("package")) {
                reader.file();
            } else {
                piece(reader);
            }
            return List.of();
        } catch (Fault fault) {
            return List.of(fault.in(text, GoRule.GO_SYNTAX));
        }
    }

    /** A piece is right where one reading fits; if none does, what the first says counts. */
    private static void piece(FileReader reader) {
        Fault first = null;
        for (Consumer<FileReader> reading : PIECES) {
            reader.rewind();
            try {
                reading.accept(reader);
                return;
            } catch (Fault fault) {
                first = first == null ? fault : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
