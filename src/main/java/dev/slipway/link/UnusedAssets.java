package dev.slipway.link;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.Target;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Assets that no article points at. A folder with one file that is pointed at counts as a whole: the files of an
 * example belong together.
 */
final class UnusedAssets {
    private UnusedAssets() {}

    static void report(
            List<String> assets, Collection<Article> articles, SiteSettings settings, Consumer<Diagnostic> problems) {
        Set<String> used = new HashSet<>();
        for (Article article : articles) {
            for (Target target : article.targets()) {
                if (target instanceof Target.Asset asset) {
                    use(asset.path(), used);
                }
            }
            new BodyWalker() {
                @Override
                public void visit(CodeBlock code) {
                    code.info().file().ifPresent(path -> use(path, used));
                }
            }.walk(article.body());
        }
        settings.authors().forEach(author -> author.avatar().ifPresent(avatar -> use(avatar.value(), used)));
        for (String asset : assets) {
            if (!isUsed(asset, used)) {
                problems.accept(LinkRule.UNUSED_ASSET.at(
                        Place.startOf(asset),
                        "no article points at this file",
                        "link to it, include it, or remove it"));
            }
        }
    }

    private static void use(String path, Set<String> used) {
        used.add(path);
        int slash = path.lastIndexOf('/');
        if (slash > path.indexOf('/')) {
            used.add(path.substring(0, slash));
        }
    }

    private static boolean isUsed(String asset, Set<String> used) {
        if (used.contains(asset)) {
            return true;
        }
        for (int slash = asset.lastIndexOf('/'); slash > 0; slash = asset.lastIndexOf('/', slash - 1)) {
            if (used.contains(asset.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}
