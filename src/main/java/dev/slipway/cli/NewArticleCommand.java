package dev.slipway.cli;

import dev.slipway.read.ReadResult;
import dev.slipway.read.Reader;
import dev.slipway.site.Block;
import dev.slipway.site.BlueprintSection;
import dev.slipway.site.SeriesPlan;
import dev.slipway.site.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code slipway new article SERIES TITLE}: the next part, with the sections of the series' blueprint. */
final class NewArticleCommand implements Command, Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    NewArticleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("article");
        spec.usageMessage().description("Makes the next part of a series, with the sections of its blueprint.");
        spec.addPositional(NewFile.text(0, "SERIES", "The series' folder, such as docker-compendium."));
        spec.addPositional(NewFile.text(1, "TITLE", "The title."));
        spec.addOption(NewFile.contentOption());
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        String series = spec.positionalParameters().get(0).getValue();
        String title = spec.positionalParameters().get(1).getValue();
        Path content = NewFile.site(spec.findOption("--content").getValue());
        ReadResult read = Reader.read(content);
        List<SeriesPlan> plans = read.sources().series();
        SeriesPlan plan = plans.stream()
                .filter(one -> one.id().equals(series))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("there is no series \"" + series + "\"; "
                        + Suggestion.hint(
                                series, plans.stream().map(SeriesPlan::id).toList())));
        int part = 1
                + read.sources().articles().stream()
                        .filter(source -> source.path().startsWith(series + "/"))
                        .mapToInt(source -> source.front().partNumber().orElse(0))
                        .max()
                        .orElse(0);
        String name = String.format(Locale.ROOT, "%02d-%s.md", part, NewFile.slug(title));
        NewFile.write(content.resolve(series).resolve(name), article(plan, part, title), terminal);
        return Commands.CLEAN;
    }

    private static String article(SeriesPlan plan, int part, String title) {
        Optional<Block> block =
                plan.blocks().stream().filter(one -> one.holds(part)).findFirst();
        StringBuilder text =
                new StringBuilder("---\ntitle: ").append(NewFile.quoted(title)).append('\n');
        text.append("description: Say in one sentence what a reader gets from this part.\n");
        text.append("part: ").append(part).append('\n');
        block.ifPresent(one -> text.append("block: ").append(one.id()).append('\n'));
        text.append("date: ").append(NewFile.today()).append("\ndraft: true\n");
        text.append("objectives:\n  - {id: first-objective, text: Explain what this part is about.}\n---\n");
        if (plan.blueprint().isEmpty()) {
            text.append("\nBegin here.\n");
        }
        for (BlueprintSection section : plan.blueprint()) {
            text.append("\n## ").append(section.section()).append("\n\nTo be written.\n");
        }
        return text.toString();
    }
}
