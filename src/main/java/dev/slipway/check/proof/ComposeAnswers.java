package dev.slipway.check.proof;

import dev.slipway.check.compose.ComposeFacts;
import dev.slipway.check.compose.ComposeRules;
import dev.slipway.site.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers that Compose files give. */
final class ComposeAnswers {
    private static final Set<String> COMMANDS = Set.of("command", "entrypoint", "test");

    private ComposeAnswers() {}

    static Outcome answer(List<String> texts, Proof proof) {
        String of = proof.of().orElse("");
        if (proof.ask() == Proof.Ask.FAULT) {
            return texts.size() == 1
                    ? Outcome.of(Faults.answer(ComposeRules.check(texts.get(0)), of))
                    : Outcome.none("fault is asked of one file");
        }
        for (String text : texts) {
            Optional<String> obstacle = ComposeFacts.obstacle(text);
            if (obstacle.isPresent()) {
                return Outcome.none("the Compose file cannot be read: " + obstacle.get());
            }
        }
        Optional<ComposeFacts> facts = ComposeFacts.of(texts);
        return facts.isEmpty() ? Outcome.none("the Compose file has no services") : answer(facts.get(), proof, of);
    }

    private static Outcome answer(ComposeFacts facts, Proof proof, String of) {
        return switch (proof.ask()) {
            case SERVICES -> Outcome.of(Answer.set(facts.services(), List.of()));
            case START_ORDER -> startOrder(facts);
            case MERGED -> value(facts, of);
            default -> Outcome.none("a Compose file has no " + proof.ask().key());
        };
    }

    private static Outcome startOrder(ComposeFacts facts) {
        Optional<List<List<String>>> steps = facts.startOrder();
        if (steps.isEmpty()) {
            return Outcome.none("the services depend on each other in a circle");
        }
        List<String> order = new ArrayList<>();
        for (List<String> step : steps.get()) {
            if (step.size() > 1) {
                return Outcome.none(
                        "no order is the only one: " + String.join(" and ", step) + " start at the same time");
            }
            order.addAll(step);
        }
        return Outcome.of(Answer.many(order, true, List.of()));
    }

    private static Outcome value(ComposeFacts facts, String path) {
        if (path.isEmpty()) {
            return Outcome.none("say which value: of: services.NAME.KEY");
        }
        Optional<ComposeFacts.Value> value = facts.value(path);
        if (value.isEmpty()) {
            return Outcome.none("there is nothing at " + path);
        }
        List<String> items = value.get().items();
        if (!value.get().list()) {
            return Outcome.of(Answer.one(items, List.of()));
        }
        boolean command = COMMANDS.contains(path.substring(path.lastIndexOf('.') + 1));
        List<List<String>> values = items.stream().map(List::of).collect(Collectors.toList());
        return Outcome.of(new Answer(values, command ? Commands.wordings(items) : List.of(), true, command, List.of()));
    }
}
