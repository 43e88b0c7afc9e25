import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the same corpus for several generators out of any folder of Markdown:
 * {@code java bench/Corpus.java SOURCE OUT [COPIES]} writes OUT/slipway, OUT/hugo, OUT/mdbook and OUT/zola. COPIES repeats
 * the chapters, to measure growth.
 */
public final class Corpus {
    private final Path out;
    private int count;

    private Corpus(Path out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: java bench/Corpus.java SOURCE OUT [COPIES]");
            System.exit(2);
        }
        int copies = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Corpus corpus = new Corpus(Path.of(arguments[1]));
        List<Path> chapters = chapters(Path.of(arguments[0]));
        StringBuilder summary = new StringBuilder("# Summary\n\n");
        for (int copy = 0; copy < copies; copy++) {
            for (Path chapter : chapters) {
                String name = chapter.getFileName().toString().replace(".md", "") + (copy == 0 ? "" : "-" + copy);
                corpus.add(name, Files.readString(chapter, StandardCharsets.UTF_8), summary);
            }
        }
        corpus.pictures(Path.of(arguments[0]));
        corpus.settings(summary);
        System.out.println(corpus.count + " chapters in " + corpus.out);
    }

    private static List<Path> chapters(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().matches("SUMMARY.md|title-page.md|README.md"))
                    .sorted()
                    .toList();
        }
    }

    private void add(String name, String text, StringBuilder summary) throws IOException {
        count++;
        String title = "Chapter " + count;
        List<String> kept = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("# ") && kept.isEmpty()) {
                title = line.substring(2).replace("\"", "'").replace("\\", "");
            } else if (!line.isBlank() || !kept.isEmpty()) {
                kept.add(line);
            }
        }
        // Links between chapters name the page of the first copy, which every generator here finds by its source.
        String body = String.join("\n", kept).replaceAll("\\]\\((?!https?:)([\\w-]+)\\.html", "]($1.md")
                .replaceAll("\\]\\(\\.\\./", "](https://example.org/")
                .replaceAll("(?m)^(\\[[^\\]]+\\]:\\s+)\\.\\./", "$1https://example.org/")
                .replaceAll("(?m)^(\\[[^\\]]+\\]:\\s+)(?!https?:)([\\w-]+)\\.html", "$1$2.md");
        String yaml = "---\ntitle: \"" + title + "\"\ndescription: A chapter.\n";
        write("slipway/content/book/" + name + ".md", yaml + "part: " + count + "\n---\n" + body);
        write("hugo/content/book/" + name + ".md", yaml + "weight: " + count + "\n---\n" + body.replace("{{", "{ {"));
        write("mdbook/src/" + name + ".md", "# " + title + "\n\n" + body.replace("{{#", "{ {#"));
        write("zola/content/" + name + ".md", "+++\ntitle = \"" + title + "\"\nweight = " + count + "\n+++\n"
                + body.replace("{{", "{ {").replace("{%", "{ %"));
        summary.append("- [").append(title).append("](").append(name).append(".md)\n");
    }

    /** The pictures beside the chapters, so that no generator meets a broken one. */
    private void pictures(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(svg|png|jpe?g|gif|webp)")).toList()) {
                String path = source.relativize(file).toString();
                for (String to : List.of("slipway/content/book/", "hugo/static/book/", "mdbook/src/", "zola/static/")) {
                    Path copy = out.resolve(to + path);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void settings(StringBuilder summary) throws IOException {
        write("slipway/content/site.yaml", """
                title: Corpus
                description: For a benchmark.
                url: https://example.org
                checks:
                  severity:
                    broken-link: "off"
                    broken-anchor: "off"
                    missing-asset: "off"
                    forbidden-link: "off"
                    link-outside-site: "off"
                    heading-level: "off"
                    html-not-allowed: "off"
                    html-unbalanced: "off"
                    html-dropped: "off"
                    bad-code-info: "off"
                    unused-footnote: "off"
                """);
        write("slipway/content/book/series.yaml", "title: Book\ndescription: For a benchmark.\n");
        write("hugo/config.toml", """
                baseURL = "https://example.org/"
                title = "Corpus"
                [markup.highlight]
                noClasses = false
                [markup.goldmark.renderer]
                unsafe = true
                """);
        String page = "<!doctype html><html lang=en><head><title>{{ .Title }}</title></head><body><nav>"
                + "{{ with .PrevInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}"
                + "{{ with .NextInSection }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</nav>"
                + "{{ .TableOfContents }}<main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n";
        write("hugo/layouts/_default/single.html", page);
        write("hugo/layouts/_default/list.html", "<!doctype html><html lang=en><head><title>{{ .Title }}</title></head>"
                + "<body><ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n");
        write("hugo/layouts/index.html", "<!doctype html><html lang=en><head><title>{{ .Title }}</title></head>"
                + "<body>{{ range .Site.RegularPages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</body></html>\n");
        write("mdbook/book.toml", "[book]\ntitle = \"Corpus\"\n[output.html]\n[output.html.search]\nenable = false\n");
        write("mdbook/src/SUMMARY.md", summary.toString());
        write("zola/config.toml", "base_url = \"https://example.org\"\n[markdown]\nhighlight_code = true\n");
        write("zola/content/_index.md", "+++\nsort_by = \"weight\"\n+++\n");
        write("zola/templates/index.html", "{% for page in section.pages %}<a href=\"{{ page.permalink }}\">{{ page.title }}</a>{% endfor %}\n");
        write("zola/templates/page.html", "<!doctype html><title>{{ page.title }}</title><main>{{ page.content | safe }}</main>\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
