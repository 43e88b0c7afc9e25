package dev.slipway.check;

import dev.slipway.check.docker.DockerfileRules;
import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Site;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The Dockerfiles among the assets, each with the {@code .dockerignore} beside it; those wrong on purpose are left out. */
final class DockerfileAssets {
    private final Assets assets;
    private final Set<String> wrongOnPurpose = new HashSet<>();

    DockerfileAssets(Site site, Assets assets) {
        this.assets = assets;
        for (Article article : site.articles().values()) {
            new BodyWalker() {
                @Override
                public void visit(CodeBlock code) {
                    if (!code.info().expect().isEmpty()) {
                        code.info().file().ifPresent(wrongOnPurpose::add);
                    }
                }
            }.walk(article.body());
        }
    }

    void check(Consumer<Diagnostic> problems) {
        for (String path : assets.paths()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean dockerfile = name.equals("Dockerfile") || name.endsWith(".Dockerfile") || name.startsWith("Dockerfile.");
            if (dockerfile && !wrongOnPurpose.contains(path)) {
                String folder = path.substring(0, path.length() - name.length());
                assets.text(path).ifPresent(text -> DockerfileRules.check(text, assets.text(folder + ".dockerignore"))
                        .forEach(finding -> problems.accept(finding.at(finding.span().in(path)))));
            }
        }
    }
}
