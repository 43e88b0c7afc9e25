package dev.slipway.check.python;

import dev.slipway.check.finding.Fault;
import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import java.util.List;

/** Whether code is Python 3.14: a whole file, or some lines of one. */
public final class PythonRules {
    private PythonRules() {}

    /** The first place where a text cannot be Python, or nothing. */
    public static List<Finding> check(String text) {
        return read(text).findings();
    }

    /** What came of a text; a session with {@code >>>} is not looked at. */
    public static Reading read(String text) {
        if (text.stripLeading().startsWith(">>> ")) {
            return Reading.NONE;
        }
        try {
            new StatementReader(Lexer.read(text)).file();
            return new Reading(List.of(), true);
        } catch (Fault fault) {
            return new Reading(List.of(fault.in(text, PythonRule.PYTHON_SYNTAX)), true);
        }
    }
}
