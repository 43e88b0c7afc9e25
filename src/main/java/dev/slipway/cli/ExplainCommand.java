package dev.slipway.cli;

import dev.slipway.Rules;
import dev.slipway.site.Rule;
import dev.slipway.site.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code slipway explain [RULE]}: prints what a rule is about, or all rules. */
final class ExplainCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("explain");
        spec.usageMessage().description("Prints what a rule is about, with a bad and a good example.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("RULE")
                .type(String.class)
                .description("A rule's id, as diagnostics name it; without it, all are listed.")
                .build());
        spec.addOption(OptionSpec.builder("--all")
                .paramLabel("DIR")
                .type(Path.class)
                .description("Write the pages of all rules and an index, as Markdown, to a folder.")
                .build());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = spec.findOption("--all").getValue();
        if (folder != null) {
            write(folder);
            return Commands.CLEAN;
        }
        String id = spec.positionalParameters().get(0).getValue();
        if (id == null) {
            for (Rule rule : Rules.all()) {
                String severity = rule.severity().name().toLowerCase(Locale.ROOT);
                terminal.out().println(rule.id() + " (" + severity + ")");
            }
            return Commands.CLEAN;
        }
        List<Rule> rules = Rules.all();
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                terminal.out().println(RulePage.of(rule).whole());
                return Commands.CLEAN;
            }
        }
        List<String> known = rules.stream().map(Rule::id).toList();
        throw new UsageProblem(
                "there is no rule \"" + id + "\"; " + Suggestion.hint(id, known, "list them with: slipway explain"));
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : RuleReference.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
