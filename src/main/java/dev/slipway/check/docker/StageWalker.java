package dev.slipway.check.docker;

import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows a Dockerfile from top to bottom. ({@code dockerfile2llb/convert.go}) */
final class StageWalker {
    private final Dockerfile file;
    private final char escape;
    private final Environment globals = new Environment();
    private final Set<String> globalNames = new HashSet<>();
    private final Map<String, StageRun> named = new HashMap<>();
    private final List<StageRun> runs = new ArrayList<>();
    private final SuggestionBudget budget = new SuggestionBudget();

    StageWalker(Dockerfile file) {
        this.file = file;
        this.escape = file.escape();
        for (String side : new String[] {"BUILD", "TARGET"}) {
            globals.set(side + "PLATFORM", "linux/amd64");
            globals.set(side + "OS", "linux");
            globals.set(side + "OSVERSION", "");
            globals.set(side + "ARCH", "amd64");
            globals.set(side + "VARIANT", "");
        }
        globals.set("TARGETSTAGE", "default");
    }

    Evaluation walk() {
        List<Step> preamble = new ArrayList<>();
        if (file.fragment()) {
            StageRun run = StageRun.fragment();
            runs.add(run);
            for (Instruction instruction : file.instructions()) {
                run.add(take(run, instruction));
            }
        } else {
            for (Instruction instruction : file.preamble()) {
                if (instruction.is(Keyword.ARG)) {
                    preamble.add(declareGlobal(instruction));
                }
            }
            for (Stage stage : file.stages()) {
                build(stage);
            }
        }
        return new Evaluation(preamble, runs, globals);
    }

    private Step declareGlobal(Instruction instruction) {
        Optional<String> error = Optional.empty();
        for (Word word : instruction.words()) {
            int equals = word.text().indexOf('=');
            if (equals >= 0) {
                Expansion value = Expander.expand(word.text().substring(equals + 1), globals, escape);
                globals.set(word.text().substring(0, equals), value.text());
                error = error.isPresent() ? error : value.error();
            }
            globalNames.add(equals < 0 ? word.text() : word.text().substring(0, equals));
        }
        return new Step(instruction, StageRun.fragment(), List.of(), List.of(), error, List.of());
    }

    private void build(Stage stage) {
        StageRun run = StageRun.of(stage, base(stage));
        runs.add(run);
        // What ONBUILD held back in the base acts first.
        if (run.parent().isPresent()) {
            for (Instruction trigger : run.parent().get().triggers()) {
                take(run, trigger);
            }
        }
        for (Instruction instruction : stage.instructions()) {
            run.add(take(run, instruction));
        }
        if (stage.name().isPresent()) {
            named.put(stage.name().get(), run);
        }
    }

    private StageBase base(Stage stage) {
        Word name = stage.base().orElse(stage.from().keyword());
        List<Undefined> undefined = new ArrayList<>();
        Expansion image = Expander.expand(name.text(), globals, escape);
        collect(image, name, undefined);
        Optional<Expansion> platform = Optional.empty();
        Optional<Flag> flag = stage.from().flag("platform");
        if (flag.isPresent() && flag.get().value().isPresent()) {
            Word word = new Word(flag.get().value().orElse(""), flag.get().span(), 0);
            platform = Optional.of(Expander.expand(word.text(), globals, escape));
            collect(platform.get(), word, undefined);
        }
        return new StageBase(Optional.ofNullable(named.get(image.text())), image, platform, undefined);
    }

    private void collect(Expansion expansion, Word word, List<Undefined> undefined) {
        for (String name : expansion.unmatched()) {
            if (!globalNames.contains(name)) {
                Set<String> candidates = new HashSet<>(globals.all().keySet());
                candidates.addAll(globalNames);
                List<String> sorted = candidates.stream().sorted().toList();
                boolean look = budget.spend();
                undefined.add(new Undefined(name, word, look ? Suggestion.nearest(name, sorted) : Optional.empty()));
            }
        }
    }

    private Step take(StageRun run, Instruction instruction) {
        WordExpander words = new WordExpander(run, escape);
        if (instruction.is(Keyword.ARG)) {
            for (Word word : instruction.words()) {
                declare(run, word, words);
            }
            return words.step(instruction, budget);
        }
        words.expand(instruction);
        Step step = words.step(instruction, budget);
        if (instruction.is(Keyword.ENV)) {
            for (int i = 0; i + 1 < step.values().size(); i += 2) {
                run.environment().set(step.values().get(i), step.values().get(i + 1));
            }
        } else if (instruction.is(Keyword.SHELL) && instruction.json()) {
            List<String> shell = new ArrayList<>();
            for (Word word : instruction.words()) {
                shell.add(word.text());
            }
            run.setShell(shell);
        }
        return step;
    }

    private void declare(StageRun run, Word word, WordExpander words) {
        int equals = word.text().indexOf('=');
        String name = equals < 0 ? word.text() : word.text().substring(0, equals);
        if (equals >= 0) {
            String value = words.value(new Word(word.text().substring(equals + 1), word.span(), word.offset()));
            run.environment().set(name, value);
        } else {
            Optional<String> value = globals.get(name);
            if (value.isPresent()) {
                run.environment().set(name, value.get());
            }
        }
        run.declare(name);
    }
}
