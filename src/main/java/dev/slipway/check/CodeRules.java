package dev.slipway.check;

import dev.slipway.check.command.CommandFacts;
import dev.slipway.check.command.CommandRule;
import dev.slipway.check.command.CommandRules;
import dev.slipway.check.compose.ComposeRule;
import dev.slipway.check.compose.ComposeRules;
import dev.slipway.check.docker.DockerfileRule;
import dev.slipway.check.docker.DockerfileRules;
import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import dev.slipway.check.golang.GoRule;
import dev.slipway.check.golang.GoRules;
import dev.slipway.check.python.PythonRule;
import dev.slipway.check.python.PythonRules;
import dev.slipway.check.syntax.SyntaxRule;
import dev.slipway.check.syntax.SyntaxRules;
import dev.slipway.site.Rule;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Verdict.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which rules look at a block of code, by its language and its title: one reading tells what is wrong and what was looked at. */
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
    static CodeReading read(CodeBlock code, Set<String> built) {
        String text = code.text();
        switch (code.info().language()) {
            case "dockerfile", "docker":
                return CodeReading.of(DockerfileRules.read(text), Subject.DOCKERFILE, DockerfileRules.VERSION);
            case "compose", "docker-compose":
                return compose(ComposeRules.check(text));
            case "yaml", "yml":
                return yaml(code, built);
            case "go", "golang":
                return CodeReading.of(new Reading(GoRules.check(text), true), Subject.SYNTAX, "Go");
            case "python", "py":
                return CodeReading.of(PythonRules.read(text), Subject.SYNTAX, "Python");
            default:
                return commands(code, built);
        }
    }

    /** YAML is a Compose file, or a workflow that runs commands. */
    private static CodeReading yaml(CodeBlock code, Set<String> built) {
        String name = code.info().file().or(code.info()::title).orElse("");
        if (ComposeRules.isComposeFile(name)) {
            boolean whole = ComposeRules.isWhole(name);
            return compose(whole ? ComposeRules.check(code.text()) : ComposeRules.checkPart(code.text()));
        }
        boolean whole = !code.info().expect().isEmpty();
        Reading reading = ComposeRules.readBlock(code.text(), whole);
        if (!reading.applies()) {
            return commands(code, built);
        }
        boolean clean = reading.findings().isEmpty();
        return compose(clean ? CommandRules.read("yaml", code.text(), built).findings() : reading.findings());
    }

    private static CodeReading compose(List<Finding> findings) {
        return CodeReading.of(new Reading(findings, true), Subject.COMPOSE, ComposeRules.version());
    }

    /** What breaks the grammar of a language, and the docker commands in it; they count as checked where there are any. */
    private static CodeReading commands(CodeBlock code, Set<String> built) {
        String language = code.info().language();
        Reading syntax = SyntaxRules.read(language, code.text());
        Reading commands = CommandRules.read(language, code.text(), built);
        List<Finding> findings = syntax.findings();
        if (!commands.findings().isEmpty()) {
            findings = new ArrayList<>(findings);
            findings.addAll(commands.findings());
        }
        return commands.applies()
                ? CodeReading.of(new Reading(findings, true), Subject.COMMANDS, CommandFacts.versions())
                : CodeReading.of(
                        new Reading(findings, syntax.applies()), Subject.SYNTAX, SyntaxRules.grammar(language));
    }
}
