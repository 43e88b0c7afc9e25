package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stage as it is built: what it inherits, and its instructions one after another. A fragment is one without FROM. */
final class StageRun {
    private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    private static final Set<String> PLAIN = Set.of("scratch", "alpine", "busybox", "debian", "ubuntu");
    private static final int MOST_TRIGGERS = 100;

    private final Optional<Stage> stage;
    private final Optional<StageBase> base;
    private final Environment environment;
    private final Environment declared;
    private final Set<Keyword> inherited = EnumSet.noneOf(Keyword.class);
    private final Set<Keyword> kinds = EnumSet.noneOf(Keyword.class);
    private final List<Instruction> triggers = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final boolean plain;
    private List<String> shell = List.of();

    private StageRun(Optional<Stage> stage, Optional<StageBase> base) {
        this.stage = stage;
        this.base = base;
        Optional<StageRun> parent = parent();
        if (parent.isPresent()) {
            StageRun run = parent.get();
            environment = run.environment.child();
            declared = run.declared.child();
            plain = run.plain;
            inherit(run);
        } else {
            environment = new Environment();
            declared = new Environment();
            plain = base.isPresent() && isPlain(base.get());
            environment.set("PATH", PATH);
        }
    }

    private void inherit(StageRun parent) {
        shell = parent.shell;
        inherited.addAll(parent.inherited);
        inherited.addAll(parent.kinds);
    }

    static StageRun of(Stage stage, StageBase base) {
        return new StageRun(Optional.of(stage), Optional.of(base));
    }

    static StageRun fragment() {
        return new StageRun(Optional.empty(), Optional.empty());
    }

    /** Whether the image is one of the few that set no variable but PATH. */
    private static boolean isPlain(StageBase base) {
        String name = base.image().text();
        for (String prefix : new String[] {"docker.io/", "library/"}) {
            name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
        int end = 0;
        while (end < name.length() && name.charAt(end) != ':' && name.charAt(end) != '@') {
            end++;
        }
        return PLAIN.contains(name.substring(0, end));
    }

    /** The stage that this one is built on, where it is built on one. */
    Optional<StageRun> parent() {
        return base.isPresent() ? base.get().stage() : Optional.empty();
    }

    /** What {@code --platform} says. */
    Optional<Expansion> platform() {
        return base.isPresent() ? base.get().platform() : Optional.empty();
    }

    Optional<Stage> stage() {
        return stage;
    }

    Optional<StageBase> base() {
        return base;
    }

    Environment environment() {
        return environment;
    }

    /** Notes a name that {@code ARG} declares, with a value or without. */
    void declare(String name) {
        declared.set(name, "");
    }

    boolean declares(String name) {
        return declared.get(name).isPresent();
    }

    void add(Step step) {
        steps.add(step);
        if (step.instruction().kind().isPresent()) {
            kinds.add(step.instruction().kind().get());
        }
        Optional<Instruction> trigger = step.instruction().arguments().trigger();
        if (trigger.isPresent() && triggers.size() < MOST_TRIGGERS) {
            triggers.add(trigger.get());
        }
    }

    /** What {@code ONBUILD} holds back for the stages that are built on this one. */
    List<Instruction> triggers() {
        return triggers;
    }

    /** The kinds of instructions in the stages that this one is built on. */
    Set<Keyword> inherited() {
        return inherited;
    }

    List<Step> steps() {
        return steps;
    }

    /** Whether the variables of the image at the bottom are known: there is none but PATH. */
    boolean plain() {
        return plain;
    }

    List<String> shell() {
        return shell;
    }

    void setShell(List<String> words) {
        shell = words;
    }
}
