package dev.slipway.check;

import dev.slipway.check.command.CommandRules;
import dev.slipway.check.compose.ComposeRules;
import dev.slipway.check.docker.DockerfileRules;
import dev.slipway.check.finding.Finding;
import dev.slipway.check.golang.GoRules;
import dev.slipway.check.python.PythonRules;
import dev.slipway.check.syntax.SyntaxRules;
import dev.slipway.site.Article;
import dev.slipway.site.Assets;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Recall;
import dev.slipway.site.Site;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Phrasing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The code among the assets: Dockerfiles, each with the {@code .dockerignore} beside it, Compose files, shell scripts, Go and
 * Python, and files of JSON and YAML; those wrong on purpose are left out.
 */
final class CodeAssets {
    private final Assets assets;
    private final Recall recall;
    private final Set<String> wrongOnPurpose = new HashSet<>();
    /** Files whose lines some article points at by number: none may go. */
    private final Set<String> pointedAt = new HashSet<>();

    CodeAssets(Site site, Assets assets, Recall recall) {
        this.assets = assets;
        this.recall = recall;
        for (Article article : site.articles().values()) {
            new BodyWalker() {
                /** No block of code stands in a line of text. */
                @Override
                public void walkPhrasing(List<Phrasing> phrasing) {}

                @Override
                public void visit(CodeBlock code) {
                    if (!code.info().expect().isEmpty()) {
                        code.info().file().ifPresent(wrongOnPurpose::add);
                    }
                    if (LineMarks.in(code.info())) {
                        code.info().file().ifPresent(pointedAt::add);
                    }
                }
            }.walk(article.body());
        }
    }

    /** Whether an asset is checked by itself, so that blocks which include it need not be. */
    static boolean isChecked(String path) {
        return isDockerfile(path)
                || ComposeRules.isComposeFile(path)
                || isGo(path)
                || isPython(path)
                || SyntaxRules.isChecked(path);
    }

    private static boolean isDockerfile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals("Dockerfile") || name.endsWith(".Dockerfile") || name.startsWith("Dockerfile.");
    }

    private static boolean isScript(String path) {
        return path.endsWith(".sh");
    }

    private static boolean isGo(String path) {
        return path.endsWith(".go");
    }

    private static boolean isPython(String path) {
        return path.endsWith(".py");
    }

    void check(Consumer<Diagnostic> problems) {
        for (String path : assets.paths()) {
            if (isChecked(path) && !wrongOnPurpose.contains(path)) {
                Found found = recall.of(Found.class, path, "", assets, asked -> new Found(findings(path, asked)));
                found.findings.forEach(finding -> problems.accept(at(path, finding)));
            }
        }
    }

    /** What is wrong in an asset. */
    private record Found(List<Finding> findings) {}

    private Diagnostic at(String path, Finding finding) {
        Diagnostic problem = finding.in(span -> span.in(path));
        return pointedAt.contains(path) ? LineMarks.keeping(problem) : problem;
    }

    private static List<Finding> findings(String path, Assets assets) {
        String text = assets.text(path).orElse("");
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        if (isDockerfile(path)) {
            return DockerfileRules.check(text, assets.text(folder + ".dockerignore"));
        }
        if (isGo(path)) {
            return GoRules.check(text);
        }
        if (isPython(path)) {
            return PythonRules.check(text);
        }
        if (!ComposeRules.isComposeFile(path)) {
            List<Finding> findings = new ArrayList<>(SyntaxRules.checkFile(path, text));
            findings.addAll(isScript(path) ? CommandRules.check("sh", text) : List.of());
            return findings;
        }
        return isPart(path, folder, assets) ? ComposeRules.checkPart(text) : ComposeRules.check(text);
    }

    /** Whether a Compose file is laid over another in its folder: {@code compose.prod.yaml} over {@code compose.yaml}. */
    private static boolean isPart(String path, String folder, Assets assets) {
        boolean base = false;
        for (String name : List.of("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml")) {
            base |= assets.bytes(folder + name).isPresent();
        }
        return base && !ComposeRules.isWhole(path);
    }
}
