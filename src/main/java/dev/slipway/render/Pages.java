package dev.slipway.render;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Page;
import dev.slipway.site.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site, each rendered when it is first asked for and held from then on. Where templates of the site's own may
 * fail, all are rendered at once, to know what is wrong.
 */
public final class Pages {
    private final Map<String, Sheet> placed = new ConcurrentHashMap<>();
    private final Templates templates;
    private final Map<String, Page> rendered = new ConcurrentHashMap<>();
    /** Those whose path is known only when they are rendered; empty once they are. */
    private List<Sheet> others = new ArrayList<>();

    Pages(List<Sheet> sheets, Templates templates) {
        this.templates = templates;
        for (Sheet sheet : sheets) {
            if (sheet instanceof Sheet.Placed known) {
                placed.put(known.path(), known);
            } else {
                others.add(sheet);
            }
        }
        if (templates.areOwn()) {
            Parallel.each(sheets, sheet -> kept(sheet.render()));
            others = List.of();
        }
    }

    /** The bytes of a page. */
    public Optional<byte[]> bytes(String path) {
        Page known = rendered.get(path);
        if (known == null) {
            Sheet sheet = placed.get(path);
            known = sheet == null ? other(path) : kept(sheet.render());
        }
        return Optional.ofNullable(known).map(Page::bytes);
    }

    /** The paths of all pages, sorted. */
    public Set<String> paths() {
        other("");
        Set<String> paths = new TreeSet<>(placed.keySet());
        paths.addAll(rendered.keySet());
        return paths;
    }

    /** What is wrong in the site's own templates. */
    public List<Diagnostic> problems() {
        return templates.problems();
    }

    private synchronized @Nullable Page other(String path) {
        others.forEach(sheet -> kept(sheet.render()));
        others = List.of();
        return rendered.get(path);
    }

    private Page kept(Page page) {
        Page first = rendered.putIfAbsent(page.path(), page);
        return first == null ? page : first;
    }
}
