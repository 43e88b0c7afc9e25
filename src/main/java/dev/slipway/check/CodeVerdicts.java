package dev.slipway.check;

import dev.slipway.check.command.CommandFacts;
import dev.slipway.check.command.CommandRules;
import dev.slipway.check.compose.ComposeRules;
import dev.slipway.check.compose.YamlFaults;
import dev.slipway.check.docker.DockerfileRules;
import dev.slipway.check.python.PythonRules;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Verdict;
import dev.slipway.site.body.Verdict.Subject;
import dev.slipway.site.body.Verdicts;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each block was checked against, gathered while articles are checked, several at once. */
final class CodeVerdicts implements Verdicts {
    /** Languages whose grammar is held against, by how a block names them. */
    private static final Map<String, String> GRAMMARS = Map.of(
            "json", "JSON",
            "jsonc", "JSON",
            "json5", "JSON",
            "bash", "shell",
            "sh", "shell",
            "go", "Go",
            "golang", "Go");
    /** Two blocks that read alike may stand in two articles. */
    private final Map<CodeBlock, List<Verdict>> verdicts = Collections.synchronizedMap(new IdentityHashMap<>());

    @Override
    public List<Verdict> of(CodeBlock block) {
        return Objects.requireNonNullElse(verdicts.get(block), List.of());
    }

    /** Notes what the rules looked at in a block that came through. */
    void pass(CodeBlock block) {
        List<Verdict> found = looked(block);
        if (!found.isEmpty()) {
            verdicts.put(block, found);
        }
    }

    private static List<Verdict> looked(CodeBlock code) {
        String name = code.info().file().or(code.info()::title).orElse("");
        switch (code.info().language()) {
            case "dockerfile", "docker":
                return DockerfileRules.reads(code.text())
                        ? List.of(new Verdict(Subject.DOCKERFILE, DockerfileRules.VERSION))
                        : List.of();
            case "compose", "docker-compose":
                return List.of(compose());
            case "yaml", "yml":
                boolean compose = ComposeRules.isComposeFile(name) || ComposeRules.recognizes(code.text());
                return compose ? List.of(compose()) : commandsOr(code, YamlFaults.reads(code.text()) ? "YAML" : "");
            case "python", "py":
                return PythonRules.reads(code.text()) ? List.of(new Verdict(Subject.SYNTAX, "Python")) : List.of();
            default:
                return commandsOr(code, GRAMMARS.getOrDefault(code.info().language(), ""));
        }
    }

    /** The docker commands of a block, or its grammar where it has none. */
    private static List<Verdict> commandsOr(CodeBlock code, String grammar) {
        List<Verdict> commands = commands(code);
        boolean alone = commands.isEmpty() && !grammar.isEmpty();
        return alone ? List.of(new Verdict(Subject.SYNTAX, grammar)) : commands;
    }

    private static Verdict compose() {
        return new Verdict(Subject.COMPOSE, ComposeRules.version());
    }

    private static List<Verdict> commands(CodeBlock code) {
        return CommandRules.count(code.info().language(), code.text()) > 0
                ? List.of(new Verdict(Subject.COMMANDS, String.join(", ", CommandFacts.versions())))
                : List.of();
    }
}
