package dev.slipway;

import dev.slipway.check.CheckRule;
import dev.slipway.check.command.CommandRule;
import dev.slipway.check.compose.ComposeRule;
import dev.slipway.check.docker.DockerfileRule;
import dev.slipway.check.golang.GoRule;
import dev.slipway.check.python.PythonRule;
import dev.slipway.check.syntax.SyntaxRule;
import dev.slipway.cli.external.ExternalRule;
import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.history.HistoryRule;
import dev.slipway.link.LinkRule;
import dev.slipway.parse.ParseRule;
import dev.slipway.read.ReadRule;
import dev.slipway.render.RenderRule;
import dev.slipway.site.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every rule that Slipway knows, and the page that explains it. */
public final class Rules {
    private Rules() {}

    /** All rules by id. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(List.of(BuildRule.values()));
        rules.addAll(List.of(ReadRule.values()));
        rules.addAll(List.of(ParseRule.values()));
        rules.addAll(List.of(LinkRule.values()));
        rules.addAll(List.of(DiagramRule.values()));
        rules.addAll(List.of(RenderRule.values()));
        rules.addAll(List.of(CheckRule.values()));
        rules.addAll(List.of(DockerfileRule.values()));
        rules.addAll(List.of(CommandRule.values()));
        rules.addAll(List.of(ComposeRule.values()));
        rules.addAll(List.of(GoRule.values()));
        rules.addAll(List.of(PythonRule.values()));
        rules.addAll(List.of(HistoryRule.values()));
        rules.addAll(List.of(ExternalRule.values()));
        rules.addAll(List.of(SyntaxRule.values()));
        rules.sort(Comparator.comparing(Rule::id));
        return rules;
    }

    /** The page of a rule as Markdown, or empty where there is no such rule. */
    public static Optional<String> explanation(String id) {
        boolean known = all().stream().anyMatch(rule -> rule.id().equals(id));
        if (!known) {
            return Optional.empty();
        }
        try (InputStream page = Rules.class.getResourceAsStream("rules/" + id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
