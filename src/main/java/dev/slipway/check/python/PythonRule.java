package dev.slipway.check.python;

import dev.slipway.site.Rule;
import dev.slipway.site.Severity;

/** What can be wrong with Python. */
public enum PythonRule implements Rule {
    PYTHON_SYNTAX;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
