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
        Optional<StageRun> parent = base.flatMap(StageBase::stage);
        environment = parent.map(run -> run.environment.child()).orElseGet(Environment::new);
        declared = parent.map(run -> run.declared.child()).orElseGet(Environment::new);
        plain = parent.map(run -> run.plain).orElseGet(() -> base.isPresent() && isPlain(base.get()));
        if (parent.isPresent()) {
            inherit(parent.get());
        } else {
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
        step.instruction().kind().ifPresent(kinds::add);
        if (triggers.size() < MOST_TRIGGERS) {
            step.instruction().arguments().trigger().ifPresent(triggers::add);
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
