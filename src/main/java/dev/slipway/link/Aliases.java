package dev.slipway.link;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Located;
import dev.slipway.site.Redirect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The old addresses of articles, each of which becomes a redirect page. */
final class Aliases {
    private Aliases() {}

    static List<Redirect> redirects(Catalogue catalogue, Addresses addresses, Consumer<Diagnostic> problems) {
        List<Redirect> redirects = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            for (Located<String> alias : entry.draft().front().aliases()) {
                Optional<String> from = address(alias.value());
                if (from.isEmpty()) {
                    problems.accept(LinkRule.BAD_ALIAS.at(
                            alias.place(),
                            "\"" + alias.value() + "\" is no address of this site",
                            "write a path from the site's root, such as /docker/part-1.html"));
                } else if (addresses.claim(from.get(), entry.path() + " (alias)", alias.place(), problems)) {
                    redirects.add(new Redirect(from.get(), entry.page()));
                }
            }
        }
        redirects.sort(Comparator.comparing(Redirect::from));
        return redirects;
    }

    /** The file of an alias: {@code /old/} is {@code old/index.html}, {@code /old} too. */
    private static Optional<String> address(String alias) {
        boolean plain = alias.startsWith("/") && !alias.startsWith("//") && Addressable.isPath(alias);
        return plain
                ? SitePath.of(alias, "")
                        .map(SitePath::path)
                        .filter(path -> !path.isEmpty())
                        .map(Aliases::file)
                : Optional.empty();
    }

    private static String file(String path) {
        if (path.endsWith("/")) {
            return path + "index.html";
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? path : path + "/index.html";
    }

    /** What may stand in a path. */
    private static final class Addressable {
        static boolean isPath(String path) {
            for (int i = 0; i < path.length(); i++) {
                char c = path.charAt(i);
                if (!Character.isLetterOrDigit(c) && "/-_.~%".indexOf(c) < 0) {
                    return false;
                }
            }
            return path.endsWith(".html")
                    || path.endsWith("/")
                    || !path.substring(path.lastIndexOf('/')).contains(".");
        }
    }
}
