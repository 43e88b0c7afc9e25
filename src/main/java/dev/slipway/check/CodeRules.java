package dev.slipway.check;

import dev.slipway.check.command.CommandRule;
import dev.slipway.check.command.CommandRules;
import dev.slipway.check.compose.ComposeRule;
import dev.slipway.check.compose.ComposeRules;
import dev.slipway.check.docker.DockerfileRule;
import dev.slipway.check.docker.DockerfileRules;
import dev.slipway.check.finding.Finding;
import dev.slipway.check.golang.GoRule;
import dev.slipway.check.golang.GoRules;
import dev.slipway.check.python.PythonRule;
import dev.slipway.check.python.PythonRules;
import dev.slipway.check.syntax.SyntaxRule;
import dev.slipway.check.syntax.SyntaxRules;
import dev.slipway.site.Rule;
import dev.slipway.site.body.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which rules look at a block of code, by its language and its title. */
final class CodeRules {
    /** The ids that a block's {@code expect} may name. */
    static final List<String> IDS = ids();

    private CodeRules() {}

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(List.of(DockerfileRule.values()));
        rules.addAll(List.of(CommandRule.values()));
        rules.addAll(List.of(ComposeRule.values()));
        rules.addAll(List.of(GoRule.values()));
        rules.addAll(List.of(PythonRule.values()));
        rules.addAll(List.of(SyntaxRule.values()));
        for (Rule rule : rules) {
            ids.add(rule.id());
        }
        return List.copyOf(ids);
    }

    /** @param built names of images that the article builds itself */
    static List<Finding> check(CodeBlock code, Set<String> built) {
        String name = code.info().file().or(code.info()::title).orElse("");
        switch (code.info().language()) {
            case "dockerfile", "docker":
                return DockerfileRules.check(code.text());
            case "compose", "docker-compose":
                return ComposeRules.check(code.text());
            case "yaml", "yml":
                return yaml(code, name, built);
            case "go", "golang":
                return GoRules.check(code.text());
            case "python", "py":
                return PythonRules.check(code.text());
            default:
                return commands(code, built);
        }
    }

    /** YAML is a Compose file, or a workflow that runs commands. */
    private static List<Finding> yaml(CodeBlock code, String name, Set<String> built) {
        if (ComposeRules.isComposeFile(name)) {
            return ComposeRules.isWhole(name) ? ComposeRules.check(code.text()) : ComposeRules.checkPart(code.text());
        }
        List<Finding> findings =
                ComposeRules.checkBlock(code.text(), !code.info().expect().isEmpty());
        return findings.isEmpty() ? commands(code, built) : findings;
    }

    /** What breaks the grammar of a language, and the commands in it. */
    private static List<Finding> commands(CodeBlock code, Set<String> built) {
        List<Finding> findings = new ArrayList<>(SyntaxRules.check(code.info().language(), code.text()));
        findings.addAll(CommandRules.check(code.info().language(), code.text(), built));
        return List.copyOf(findings);
    }
}
