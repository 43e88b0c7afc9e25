package dev.slipway.check.syntax;

import dev.slipway.check.compose.YamlFaults;
import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import dev.slipway.check.finding.Templates;
import java.util.List;
import java.util.Locale;

/** Checks code against the grammar of its language. */
public final class SyntaxRules {
    private SyntaxRules() {}

    /**
     * Every finding in a block of code of a language, by place; none where the language is not known. A block may be an
     * excerpt: {@code ...} stands for what is left out, {@code <id>} for what the reader fills in.
     */
    public static List<Finding> check(String language, String text) {
        Faults faults = new Faults(text);
        switch (grammar(language)) {
            case "JSON" -> JsonSyntax.check(text, kind(language), faults);
            case "YAML" -> {
                return YamlFaults.find(text, SyntaxRule.YAML_BLOCK_SYNTAX, SyntaxRule.YAML_DUPLICATE_KEY);
            }
            case "TOML" -> TomlSyntax.check(text, true, faults);
            case "XML" -> XmlSyntax.check(text, true, faults);
            case "shell" -> ShellSession.checkScript(text, faults);
            default -> {
                if (isSession(language)) {
                    ShellSession.check(text, faults);
                }
            }
        }
        return faults.sorted();
    }

    private static JsonKind kind(String language) {
        return switch (language) {
            case "jsonc" -> JsonKind.COMMENTED;
            case "json5" -> JsonKind.JSON5;
            default -> JsonKind.EXCERPT;
        };
    }

    private static boolean isSession(String language) {
        return switch (language) {
            case "console", "shell-session", "shellsession", "sh-session", "terminal", "session" -> true;
            default -> false;
        };
    }

    /** What came of a block of code, which may be an excerpt; a template is not looked at. */
    public static Reading read(String language, String text) {
        String grammar = grammar(language);
        boolean template = !grammar.isEmpty() && !grammar.equals("shell") && Templates.isTemplate(text);
        return template ? Reading.NONE : new Reading(check(language, text), !grammar.isEmpty());
    }

    /**
     * What a block of code of a language is held against, {@code TOML}; empty where nothing is known of the language, and
     * for sessions, which need not hold a command.
     */
    public static String grammar(String language) {
        return switch (language) {
            case "json", "jsonc", "json5" -> "JSON";
            case "toml" -> "TOML";
            case "xml", "svg", "xsd", "xsl", "pom", "rss", "plist" -> "XML";
            case "yaml", "yml" -> "YAML";
            case "bash", "sh", "shell", "zsh", "ash", "ksh" -> "shell";
            default -> "";
        };
    }

    /** Whether a file of this name is checked: {@code daemon.json}, {@code run.sh}. */
    public static boolean isChecked(String path) {
        return !language(path).isEmpty();
    }

    /** Every finding in a file, which is whole, by place; none where its name does not tell its language. */
    public static List<Finding> checkFile(String path, String text) {
        Faults faults = new Faults(text);
        switch (language(path)) {
            case "json" -> JsonSyntax.check(text, JsonKind.STRICT, faults);
            case "toml" -> TomlSyntax.check(text, false, faults);
            case "xml", "svg", "xsd", "xsl" -> XmlSyntax.check(text, false, faults);
            case "sh" -> ShellSession.checkWhole(text, faults);
            default -> {
                return check(language(path), text);
            }
        }
        return faults.sorted();
    }

    private static String language(String path) {
        String suffix = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "json", "jsonc", "json5", "yaml", "yml", "toml", "xml", "svg", "xsd", "xsl", "sh" ->
                path.contains(".") ? suffix : "";
            default -> "";
        };
    }
}
