package dev.slipway.render;

/** What readers call a language of code: {@code Dockerfile} for {@code dockerfile}. */
final class LanguageName {
    private LanguageName() {}

    static String of(String language) {
        return switch (language) {
            case "c" -> "C";
            case "compose" -> "Compose";
            case "console" -> "Console";
            case "css" -> "CSS";
            case "diff" -> "Diff";
            case "dockerfile", "docker" -> "Dockerfile";
            case "dot" -> "DOT";
            case "go" -> "Go";
            case "html" -> "HTML";
            case "http" -> "HTTP";
            case "ini" -> "INI";
            case "java" -> "Java";
            case "js", "javascript" -> "JavaScript";
            case "json" -> "JSON";
            case "kotlin" -> "Kotlin";
            case "makefile", "make" -> "Makefile";
            case "markdown", "md" -> "Markdown";
            case "nginx" -> "NGINX";
            case "py", "python" -> "Python";
            case "rust", "rs" -> "Rust";
            case "bash", "sh", "shell" -> "Shell";
            case "sequence" -> "Sequence";
            case "sql" -> "SQL";
            case "text", "txt" -> "Text";
            case "toml" -> "TOML";
            case "ts", "typescript" -> "TypeScript";
            case "xml" -> "XML";
            case "yaml", "yml" -> "YAML";
            default -> language;
        };
    }
}
