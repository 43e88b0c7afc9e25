package dev.slipway.highlight;

import dev.slipway.site.body.Highlighter;

/** The highlighter: one scanner a language, made when its first block comes. */
public final class Scanners implements Highlighter {
    @Override
    public void highlight(String language, String code, Tokens tokens) {
        Cursor cursor = new Cursor(code, tokens);
        scanner(Languages.canonical(language), cursor).scan();
        cursor.finish();
    }

    /** The scanner of a language by its canonical name; one that leaves all plain where there is none. */
    static Scanner scanner(String language, Cursor code) {
        return switch (language) {
            case "dockerfile" -> new Dockerfile(code);
            case "shell" -> new Shell(code);
            case "console" -> new Console(code);
            case "powershell" -> new PowerShell(code);
            case "batch" -> new Batch(code);
            case "yaml" -> new Yaml(code);
            case "json" -> new Json(code);
            case "toml" -> new Toml(code);
            case "ini", "properties", "env" -> new Settings(code, language);
            case "python" -> new Python(code);
            case "javascript" -> new Script(code, true);
            case "typescript" -> new Script(code, false);
            case "jsx", "tsx" -> new Script(code, true);
            case "sql" -> new Sql(code);
            case "nginx" -> new Nginx(code);
            case "hcl" -> new Hcl(code);
            case "diff" -> new Diff(code);
            case "makefile" -> new Makefile(code);
            case "html", "xml" -> new Markup(code);
            case "css" -> new Css(code);
            case "markdown" -> new Markdown(code);
            default -> other(language, code);
        };
    }

    private static Scanner other(String language, Cursor code) {
        CurlyTraits traits = CurlyLanguages.traits(language);
        return traits == null ? new Plain(code) : new Curly(code, traits);
    }

    /** Code without colours. */
    private static final class Plain extends Scanner {
        Plain(Cursor code) {
            super(code);
        }

        @Override
        void scan() {
            code.at = code.end;
        }
    }
}
