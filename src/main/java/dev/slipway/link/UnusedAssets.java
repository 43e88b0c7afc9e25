package dev.slipway.link;

import dev.slipway.site.Article;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Question;
import dev.slipway.site.SiteSettings;
import dev.slipway.site.Target;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Reference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Assets that no article points at, includes, or proves an answer by. A folder with one file that is pointed at counts as a whole: the files of an
 * example belong together.
 */
final class UnusedAssets {
    private UnusedAssets() {}

    static void report(
            List<String> assets, Collection<Article> articles, SiteSettings settings, Consumer<Diagnostic> problems) {
        Set<String> used = new HashSet<>();
        for (Article article : articles) {
            pointedAt(article, used);
            for (Question question : article.front().quiz()) {
                question.proof().ifPresent(proof -> proof.files().forEach(file -> use(file.value(), article, used)));
            }
            new BodyWalker() {
                /** No block of code stands in a line of text. */
                @Override
                public void walkPhrasing(List<Phrasing> phrasing) {}

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

    private static void pointedAt(Article article, Set<String> used) {
        for (Reference reference : article.body().references()) {
            Target target = article.targets().get(reference.index());
            if (target instanceof Target.Asset asset) {
                use(asset.path(), used);
            } else if (target instanceof Target.InSite page) {
                used.add(page.page()); // An asset may be a page of its own.
            } else if (target instanceof Target.Nowhere && reference.kind() == Reference.Kind.IMAGE) {
                use(reference.destination(), article, used); // A picture that cannot be shown has its own diagnostic.
            }
        }
    }

    /** Takes note of a path that is written as seen from an article's folder. */
    private static void use(String destination, Article article, Set<String> used) {
        String folder = article.path().substring(0, Math.max(0, article.path().lastIndexOf('/')));
        SitePath.of(destination, folder).ifPresent(path -> use(path.path(), used));
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
