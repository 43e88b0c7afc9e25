package dev.slipway;

import dev.slipway.search.SearchIndex;
import dev.slipway.site.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scripts of a site's search in memory, made when one of them is first asked for. */
final class SearchFiles {
    private final Site site;
    private @Nullable Map<String, byte[]> made;

    SearchFiles(Site site) {
        this.site = site;
    }

    /** Whether a path is that of such a script. */
    static boolean isOne(String path) {
        return path.startsWith(SearchIndex.TEXTS);
    }

    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(all().get(path));
    }

    Set<String> paths() {
        return all().keySet();
    }

    private synchronized Map<String, byte[]> all() {
        Map<String, byte[]> known = made;
        if (known == null) {
            Map<String, byte[]> files = new HashMap<>();
            SearchIndex.write(site, page -> files.put(page.path(), page.bytes()));
            known = Map.copyOf(files);
            made = known;
        }
        return known;
    }
}
