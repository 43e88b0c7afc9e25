package dev.slipway.cli;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.Rules;
import dev.slipway.cli.external.ExternalLinks;
import dev.slipway.history.Published;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Rule;
import dev.slipway.site.Severity;
import dev.slipway.site.Site;
import dev.slipway.site.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code slipway check [DIR]}: all rules, nothing written. */
final class CheckCommand implements Command, Callable<Integer> {
    /** More rounds than repairs hide behind each other: a grammar tells its first fault only. */
    private static final int ROUNDS = 40;

    private final Terminal terminal;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        spec.name("check");
        spec.usageMessage().description("Checks the content by all rules and writes nothing.");
        spec.addPositional(ContentFolder.parameter());
        spec.addOption(option("--format", "FORMAT", "pretty, json, sarif or github; pretty by default."));
        spec.addOption(OptionSpec.builder("--rule")
                .paramLabel("RULE")
                .type(String[].class)
                .description("Only problems of this rule; may be given several times.")
                .build());
        spec.addOption(OptionSpec.builder("--severity")
                .paramLabel("RULE=LEVEL")
                .type(String[].class)
                .description("Grade a rule: error, warning, note or off; may be given several times.")
                .build());
        spec.addOption(OptionSpec.builder("--baseline")
                .paramLabel("FILE")
                .type(Path.class)
                .description("Known problems to put up with; made of the present ones where it is not there.")
                .build());
        spec.addOption(OptionSpec.builder("--urls-since")
                .paramLabel("FILE")
                .type(Path.class)
                .description("The learning.json of the published site: tell which addresses and ids vanished.")
                .build());
        spec.addOption(flag("--drafts", "Check drafts too."));
        spec.addOption(
                flag("--external", "Ask for every address on the web that the site leads to: links, sources, menu."));
        spec.addOption(flag("--fix", "Repair what is certain, such as a misspelt key; then tell the rest."));
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path content = ContentFolder.of(spec);
        DiagnosticFormat format = format(spec.findOption("--format").getValue());
        boolean drafts = Boolean.TRUE.equals(spec.findOption("--drafts").getValue());
        BuildOptions options = new BuildOptions(content, Path.of("_site"), Path.of("templates"), "", drafts, Map.of());
        List<Diagnostic> found = found(options);
        if (Boolean.TRUE.equals(spec.findOption("--fix").getValue())) {
            found = fixed(options, found);
        }
        if (format == DiagnosticFormat.PRETTY) {
            new PrettyDiagnostics(terminal, content).print(found);
        } else {
            terminal.out().print(format.of(found, content));
        }
        boolean failed = found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        return failed ? Commands.PROBLEMS : Commands.CLEAN;
    }

    /** What is checked on request only. */
    private List<Diagnostic> more(Site site) {
        List<Diagnostic> more = new ArrayList<>();
        Path before = spec.findOption("--urls-since").getValue();
        if (before != null) {
            more.addAll(Build.since(published(before), site));
        }
        if (Boolean.TRUE.equals(spec.findOption("--external").getValue())) {
            try {
                Path cache = Path.of(".slipway", "links.txt");
                more.addAll(ExternalLinks.check(
                        site, ContentFolder.of(spec), cache, LocalDate.now(ZoneOffset.UTC), Version.current()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return more;
    }

    private static Published published(Path file) {
        try {
            return Published.read(Files.readString(file, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new UsageProblem(file + " is no learning.json of a site"));
        } catch (IOException e) {
            throw new UsageProblem("there is no readable file " + file + "; give the learning.json of the old site");
        }
    }

    private List<Diagnostic> found(BuildOptions options) throws IOException {
        List<Diagnostic> found = graded(chosen(Build.check(options, this::more)));
        Path baseline = spec.findOption("--baseline").getValue();
        return baseline == null ? found : Baseline.apply(baseline, found);
    }

    /** Repairs what can be, looks again, and leaves the rest. A repair may lay bare another: a right path, a wrong anchor. */
    private List<Diagnostic> fixed(BuildOptions options, List<Diagnostic> first) throws IOException {
        Fixes fixes = new Fixes(options.content());
        List<Diagnostic> left = first;
        int count = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Diagnostic> made = fixes.make(left);
            if (made.isEmpty()) {
                break;
            }
            terminal.err().print(Fixes.told(made, options.content()));
            count += made.size();
            left = found(options);
        }
        if (count > 0) {
            terminal.err().println(count + " fixed");
        }
        return left;
    }

    private List<Diagnostic> chosen(List<Diagnostic> found) {
        String[] rules = spec.findOption("--rule").getValue();
        if (rules == null) {
            return found;
        }
        List<String> wanted = Arrays.asList(rules);
        wanted.forEach(CheckCommand::known);
        return found.stream().filter(one -> wanted.contains(one.rule())).toList();
    }

    private List<Diagnostic> graded(List<Diagnostic> found) {
        String[] grades = spec.findOption("--severity").getValue();
        if (grades == null) {
            return found;
        }
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (String grade : grades) {
            int equals = grade.indexOf('=');
            String rule = equals < 0 ? grade : grade.substring(0, equals);
            known(rule);
            severities.put(rule, severity(grade.substring(equals + 1)));
        }
        List<Diagnostic> graded = new ArrayList<>();
        for (Diagnostic one : found) {
            Severity severity = severities.getOrDefault(one.rule(), one.severity());
            if (severity != Severity.OFF) {
                graded.add(one.graded(severity));
            }
        }
        return graded;
    }

    private static void known(String rule) {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        if (!ids.contains(rule)) {
            throw new UsageProblem("there is no rule \"" + rule + "\"; "
                    + Suggestion.hint(rule, ids, "list them with: slipway explain"));
        }
    }

    private static Severity severity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
                return severity;
            }
        }
        throw new UsageProblem("\"" + word + "\" is no severity; write RULE=error, warning, note or off");
    }

    private static DiagnosticFormat format(@Nullable String word) {
        if (word == null) {
            return DiagnosticFormat.PRETTY;
        }
        for (DiagnosticFormat format : DiagnosticFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw new UsageProblem("\"" + word + "\" is no format; write pretty, json, sarif or github");
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }
}
