package dev.slipway.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.learn.BrowserScripts;
import dev.slipway.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scripts of a site's index by path, and the browser's scripts that read them. */
record IndexedSite(SortedMap<String, String> scripts) {
    private static final Path SCRIPTS = Path.of("src/main/resources/dev/slipway/theme/js");

    /** Prints, a line each, where a query leads: the words met, the page's path and the section's address. */
    private static final String SEARCH = """
            const search = (query, isIn = () => true) => rank.hits(rank.words(query), isIn).map(({ section, words }) => {
              const shelf = catalog.shelfOf[section];
              const at = (section - shelf.first) * 3;
              return `${words} ${shelf.path} ${slipwayTexts[shelf.path][at + 1]}`.trim();
            });
            """;

    /** A folder of content, indexed. */
    static IndexedSite of(Path content) {
        try {
            Path nowhere = content.resolve("no-such-folder");
            Site site = Build.site(new BuildOptions(content, nowhere, nowhere, "content", false, Map.of()))
                    .site();
            SortedMap<String, String> scripts = new TreeMap<>();
            SearchIndex.write(site, page -> scripts.put(page.path(), new String(page.bytes(), StandardCharsets.UTF_8)));
            assertThat(scripts).containsKey(Site.SEARCH_INDEX);
            return new IndexedSite(scripts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a script prints that has the index and what reads it: {@code tokens}, {@code catalog}, {@code rank}. */
    List<String> run(String script) {
        StringBuilder all = new StringBuilder("globalThis.window = globalThis;\n");
        scripts.values().forEach(all::append);
        for (String name : List.of("tokens", "catalog", "rank")) {
            try {
                all.append(Files.readString(SCRIPTS.resolve(name + ".js")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return BrowserScripts.run(List.of(), all.append(SEARCH).append(script).toString());
    }

    /** Where a query leads, best first. */
    List<String> search(String query) {
        return run("for (const line of search("
                + new String(new ScriptText().text(query).bytes(), StandardCharsets.UTF_8)
                + ")) say(line);");
    }

    /** All texts that results can show, in one. */
    String texts() {
        StringBuilder all = new StringBuilder();
        scripts.forEach((path, script) -> all.append(path.equals(Site.SEARCH_INDEX) ? "" : script));
        return all.toString();
    }
}
