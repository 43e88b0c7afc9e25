package dev.slipway.check.python;

import dev.slipway.check.finding.Fault;
import dev.slipway.check.finding.Finding;
import java.util.List;

/** Whether code is Python 3.14: a whole file, or some lines of one. */
public final class PythonRules {
    private PythonRules() {}

    /** The first place where a text cannot be Python, or nothing. */
    public static List<Finding> check(String text) {
        if (!reads(text)) {
            return List.of();
        }
        try {
            new StatementReader(Lexer.read(text)).file();
            return List.of();
        } catch (Fault fault) {
            return List.of(fault.in(text, PythonRule.PYTHON_SYNTAX));
        }
    }

    /** Whether a text is looked at: a session with {@code >>>} is not. */
    public static boolean reads(String text) {
        return !text.stripLeading().startsWith(">>> ");
    }
}
