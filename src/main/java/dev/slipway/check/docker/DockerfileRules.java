package dev.slipway.check.docker;

import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import dev.slipway.site.Span;
import java.util.List;
import java.util.Optional;

/**
 * Checks a Dockerfile, or a fragment of one, by its text alone. What needs a registry (InvalidBaseImagePlatform) is out
 * of reach; InvalidDefinitionDescription is off unless {@code # check=experimental=} asks for it, as in BuildKit.
 */
public final class DockerfileRules {
    /** Whose rules these are. */
    public static final String VERSION = "BuildKit 0.32";

    private DockerfileRules() {}

    /** Every finding in a text, by place. */
    public static List<Finding> check(String text) {
        return check(text, Optional.empty());
    }

    /** What came of a text, which is no Dockerfile if it names a frontend that reads something else. */
    public static Reading read(String text) {
        Dockerfile file = DockerfileParser.parse(text);
        return isForeign(file) ? Reading.NONE : new Reading(findings(file, Optional.empty()), true);
    }

    /** Every finding in a text, by place, given the text of the {@code .dockerignore} beside it. */
    public static List<Finding> check(String text, Optional<String> dockerignore) {
        Dockerfile file = DockerfileParser.parse(text);
        return isForeign(file) ? List.of() : findings(file, dockerignore);
    }

    private static List<Finding> findings(Dockerfile file, Optional<String> dockerignore) {
        Findings findings = new Findings(options(file));
        for (Problem problem : file.problems()) {
            findings.add(DockerfileRule.DOCKERFILE_PARSE, problem.span(), problem.message(), problem.hint());
        }
        reportBadOptions(file, findings);
        Optional<IgnoreFile> ignored =
                dockerignore.isPresent() ? Optional.of(IgnoreFile.parse(dockerignore.get())) : Optional.empty();
        Subject subject = new Subject(file, file.stages(), Evaluation.of(file), ignored);
        for (Check check : checks()) {
            check.check(subject, findings);
        }
        return findings.sorted();
    }

    /** Whether the syntax directive names a frontend that reads something else than Dockerfiles. */
    private static boolean isForeign(Dockerfile file) {
        Optional<Directive> syntax = file.directive("syntax");
        return syntax.isPresent() && !syntax.get().value().contains("dockerfile");
    }

    private static CheckOptions options(Dockerfile file) {
        Optional<Directive> directive = file.directive("check");
        return directive.isEmpty()
                ? CheckOptions.NONE
                : CheckOptions.parse(directive.get().value()).orElse(CheckOptions.NONE);
    }

    private static void reportBadOptions(Dockerfile file, Findings findings) {
        Optional<Directive> directive = file.directive("check");
        if (directive.isPresent() && CheckOptions.parse(directive.get().value()).isEmpty()) {
            Span span = directive.get().span();
            String message = "the check directive has an option that BuildKit does not know";
            findings.add(DockerfileRule.DOCKERFILE_PARSE, span, message, "it takes skip=, experimental= and error=");
        }
    }

    private static List<Check> checks() {
        return List.of(
                new UnknownInstruction(),
                new UnknownFlag(),
                new FlagValues(),
                new MountValues(),
                new ArgumentCounts(),
                new FromShape(),
                new HealthcheckShape(),
                new InvalidValues(),
                new StageReferences(),
                new StageNameCasing(),
                new FromAsCasing(),
                new NoEmptyContinuation(),
                new ConsistentInstructionCasing(),
                new DuplicateStageName(),
                new ReservedStageName(),
                new JsonArgsRecommended(),
                new MaintainerDeprecated(),
                new UndefinedArgInFrom(),
                new WorkdirRelativePath(),
                new UndefinedVar(),
                new MultipleInstructionsDisallowed(),
                new LegacyKeyValueFormat(),
                new RedundantTargetPlatform(),
                new SecretsUsedInArgOrEnv(),
                new InvalidDefaultArgInFrom(),
                new FromPlatformFlagConstDisallowed(),
                new CopyIgnoredFile(),
                new InvalidDefinitionDescription(),
                new ExposePorts(),
                new LastUserRoot(),
                new ImageTags(),
                new AddForPlainFile(),
                new ShellFormUnderShell(),
                new ConsecutiveRuns(),
                new RunScripts());
    }
}
