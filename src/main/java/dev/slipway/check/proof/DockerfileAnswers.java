package dev.slipway.check.proof;

import dev.slipway.check.docker.DockerfileRules;
import dev.slipway.check.docker.Facts;
import dev.slipway.site.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers that a Dockerfile gives. */
final class DockerfileAnswers {
    private final Facts facts;
    private final String of;

    private DockerfileAnswers(Facts facts, String of) {
        this.facts = facts;
        this.of = of;
    }

    static Outcome answer(String text, Proof proof) {
        String of = proof.of().orElse("");
        if (proof.ask() == Proof.Ask.FAULT) {
            return Outcome.of(Faults.answer(DockerfileRules.check(text), of));
        }
        Optional<String> obstacle = Facts.obstacle(text);
        return obstacle.isPresent()
                ? Outcome.none("the Dockerfile cannot be followed: " + obstacle.get())
                : new DockerfileAnswers(Facts.of(text), of).answer(proof.ask());
    }

    private Outcome answer(Proof.Ask ask) {
        return switch (ask) {
            case STAGES -> number(facts.stages(), "FROM");
            case LAYERS -> number(facts.layers(), "RUN");
            case BASE -> text(facts.base(), "FROM");
            case USER -> text(facts.user(), "USER");
            case WORKDIR -> text(facts.workdir(), "WORKDIR");
            case COMMAND -> command(facts.command(), "CMD");
            case ENTRYPOINT -> command(facts.entrypoint(), "ENTRYPOINT");
            case PROCESS -> running();
            case PORTS -> Outcome.of(ports());
            case ENVIRONMENT -> environment();
            case UNDEFINED ->
                Outcome.of(Answer.set(
                        List.copyOf(facts.undefined().keySet()),
                        List.copyOf(facts.undefined().values())));
            case FAULT, SERVICES, START_ORDER, MERGED -> Outcome.none("a Dockerfile has no " + ask.key());
        };
    }

    private Outcome number(int number, String keyword) {
        return Outcome.of(Answer.one(List.of(Integer.toString(number)), lines(keyword)));
    }

    private Outcome text(Optional<String> text, String keyword) {
        return text.isPresent()
                ? Outcome.of(Answer.one(List.of(text.get()), lines(keyword)))
                : Outcome.none("the Dockerfile has no " + keyword + ": its base image decides");
    }

    private Outcome command(Optional<Facts.Command> command, String keyword) {
        if (command.isEmpty()) {
            return Outcome.none("no " + keyword + " of the Dockerfile counts: its base image decides");
        }
        List<Integer> line = List.of(command.get().span().line());
        List<String> wordings = new ArrayList<>();
        if (command.get().shell()) {
            wordings.addAll(command.get().words());
        }
        wordings.addAll(Commands.wordings(command.get().arguments()));
        return Outcome.of(new Answer(values(command.get().arguments()), wordings, false, true, line));
    }

    private Outcome running() {
        List<String> words = facts.running();
        if (words.isEmpty()) {
            return Outcome.none("the Dockerfile has neither CMD nor ENTRYPOINT that counts: its base image decides");
        }
        return Outcome.of(new Answer(values(words), Commands.wordings(words), false, true, List.of()));
    }

    private static List<List<String>> values(List<String> words) {
        return words.stream().map(List::of).toList();
    }

    private Answer ports() {
        List<List<String>> values = new ArrayList<>();
        for (String port : facts.ports()) {
            String number = port.substring(0, port.indexOf('/'));
            values.add(port.endsWith("/tcp") ? List.of(number, port) : List.of(port));
        }
        return new Answer(values, List.of(), true, false, lines("EXPOSE"));
    }

    private Outcome environment() {
        if (of.isEmpty()) {
            return Outcome.none("say which variable: of: NAME");
        }
        String value = facts.environment().get(of);
        return value == null
                ? Outcome.none("no ENV of the Dockerfile sets " + of)
                : Outcome.of(Answer.one(List.of(value), lines("ENV")));
    }

    private List<Integer> lines(String keyword) {
        return facts.lines().getOrDefault(keyword, List.of());
    }
}
