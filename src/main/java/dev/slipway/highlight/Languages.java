package dev.slipway.highlight;

import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages that the highlighter knows, by name. */
public final class Languages {
    /** A line a language: name, label, aliases. */
    private static final String TABLE = """
        dockerfile|Dockerfile|docker containerfile dockerignore
        shell|Shell|bash sh zsh shellscript ash dash ksh
        console|Console|shell-session shellsession session terminal sh-session bash-session
        powershell|PowerShell|ps1 pwsh posh ps
        batch|Batch|bat cmd dosbatch
        yaml|YAML|yml compose docker-compose
        json|JSON|jsonc json5 jsonl ndjson
        toml|TOML|
        ini|INI|conf cfg systemd editorconfig gitconfig
        properties|Properties|
        env|Environment|dotenv envfile
        go|Go|golang
        python|Python|py python3
        javascript|JavaScript|js mjs cjs node nodejs
        typescript|TypeScript|ts mts cts
        jsx|JSX|react
        tsx|TSX|
        java|Java|
        kotlin|Kotlin|kt kts
        c|C|h
        cpp|C++|c++ cxx hpp cc
        csharp|C#|c# cs dotnet
        rust|Rust|rs
        swift|Swift|
        php|PHP|
        sql|SQL|mysql postgresql postgres pgsql plsql sqlite tsql
        nginx|nginx|nginxconf
        hcl|HCL|terraform tf bake tfvars
        diff|Diff|patch udiff
        makefile|Makefile|make mk gnumake
        html|HTML|htm vue svelte
        xml|XML|svg xhtml xsd xsl pom rss plist
        css|CSS|scss less
        protobuf|Protocol Buffers|proto proto3
        graphql|GraphQL|gql
        groovy|Groovy|gradle jenkinsfile
        markdown|Markdown|md mdx
        text|Text|txt plain plaintext none output log ascii tree
        """;

    private static final Map<String, Language> BY_NAME = read();

    private Languages() {}

    private static Map<String, Language> read() {
        Map<String, Language> languages = new LinkedHashMap<>(256);
        for (int from = 0; from < TABLE.length(); ) {
            int lineEnd = TABLE.indexOf('\n', from);
            int label = TABLE.indexOf('|', from) + 1;
            int aliases = TABLE.indexOf('|', label) + 1;
            String name = TABLE.substring(from, label - 1);
            List<String> others = words(TABLE.substring(aliases, lineEnd));
            Language language = new Language(name, TABLE.substring(label, aliases - 1), others);
            languages.put(name, language);
            for (String alias : others) {
                languages.putIfAbsent(alias, language);
            }
            from = lineEnd + 1;
        }
        return Collections.unmodifiableMap(languages);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            words.add(text.substring(from, to));
            from = to + 1;
        }
        return words;
    }

    /** The language with a name or an alias, in whatever case. */
    public static Optional<Language> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The canonical name, or {@code text} for one that is not known. */
    static String canonical(String name) {
        Language language = BY_NAME.get(name);
        return language != null
                ? language.name()
                : find(name).map(Language::name).orElse("text");
    }

    /** All languages, in the order of the table. */
    public static List<Language> all() {
        Collection<Language> distinct = new java.util.LinkedHashSet<>(BY_NAME.values());
        return List.copyOf(distinct);
    }

    /** Every name and alias. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The known name or alias that an unknown one may have been meant to be, see {@link Suggestion}. */
    public static Optional<String> nearest(String name) {
        String sought = name.toLowerCase(Locale.ROOT);
        List<String> known = new ArrayList<>();
        for (String one : BY_NAME.keySet()) {
            if (one.length() > 1) {
                known.add(one);
            }
        }
        return Suggestion.nearest(sought, known);
    }

    /** The canonical name of the language of a file, by its name; {@code text} where that says nothing. */
    public static String ofFile(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        if (file.startsWith("Dockerfile") || file.endsWith("Dockerfile")) {
            return "dockerfile";
        }
        if (dot < 0) {
            return file.equals("Makefile") ? "makefile" : "text";
        }
        return file.endsWith(".conf") && path.contains("nginx") ? "nginx" : canonical(file.substring(dot + 1));
    }
}
