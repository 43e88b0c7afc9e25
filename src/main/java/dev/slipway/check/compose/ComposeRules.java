package dev.slipway.check.compose;

import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Reading;
import java.util.List;
import java.util.Optional;

/** Checks Compose files and fragments of them, by the Compose specification and by what only the whole file shows. */
public final class ComposeRules {
    private ComposeRules() {}

    /** Whether a file of this name is a Compose file: {@code compose.prod.yaml}, {@code docker-compose.yml}. */
    public static boolean isComposeFile(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean yaml = file.endsWith(".yaml") || file.endsWith(".yml");
        return yaml
                && (file.startsWith("compose.") || file.startsWith("compose-") || file.startsWith("docker-compose"));
    }

    /** Whether a file of this name stands for itself; {@code compose.prod.yaml} may be laid over another. */
    public static boolean isWhole(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(0, Math.max(0, file.lastIndexOf('.'))).indexOf('.') < 0;
    }

    /** What the keys and types are from, {@code Compose specification 2026-06-23}. */
    public static String version() {
        return Shapes.version();
    }

    /** Every finding in a Compose file, by place. */
    public static List<Finding> check(String text) {
        return check(text, false);
    }

    /** Every finding in a Compose file that is laid over another, so that what it names may be declared there. */
    public static List<Finding> checkPart(String text) {
        return check(text, true);
    }

    private static List<Finding> check(String text, boolean part) {
        Findings findings = new Findings();
        Excerpt excerpt = Excerpt.of(text);
        Optional<Node> root = new NodeReader(findings).read(excerpt.text());
        if (root.isPresent()) {
            file(root.get(), part || excerpt.elided(), findings);
        }
        return findings.sorted();
    }

    /**
     * What came of a piece of YAML, if it is a Compose file or services of one.
     *
     * @param whole whether it is meant to be complete; else one service alone is taken for an excerpt, whose networks and
     *     volumes are declared elsewhere
     */
    public static Reading readBlock(String text, boolean whole) {
        if (!text.contains("services") && !text.contains("image") && !text.contains("build")) {
            return Reading.NONE;
        }
        Findings findings = new Findings();
        Excerpt excerpt = Excerpt.of(text);
        Optional<Node.Mapping> root =
                new NodeReader(findings).read(excerpt.text()).flatMap(Node::mapping);
        if (root.isEmpty()) {
            boolean begun = text.startsWith("services:") || text.contains("\nservices:\n");
            return begun ? new Reading(findings.sorted(), true) : Reading.NONE;
        }
        if (root.get().get("services").flatMap(Node::mapping).isPresent()) {
            boolean alone = root.get().entries().size() == 1
                    && root.get().entries("services").size() == 1;
            file(root.get(), excerpt.elided() || alone && !whole, findings);
        } else if (Fragments.areServices(root.get())) {
            new ShapeCheck(findings).services(root.get().entries());
            Traps.check(root.get().entries(), findings);
            Variables.check(root.get(), findings);
        } else {
            return Reading.NONE;
        }
        return new Reading(findings.sorted(), true);
    }

    private static void file(Node root, boolean part, Findings findings) {
        if (root.mapping().isEmpty()) {
            findings.add(
                    ComposeRule.COMPOSE_WRONG_TYPE,
                    root.span(),
                    "a Compose file is a mapping, not " + root.kind(),
                    "begin with services:");
            return;
        }
        Node.Mapping file = root.mapping().get();
        new ShapeCheck(findings).check(file, Shapes.get("file"), "a Compose file");
        List<Node.Entry> services = file.entries("services");
        Traps.check(services, findings);
        Values.check(services, findings);
        Variables.check(file, findings);
        HostPorts.check(services, findings);
        if (!part && file.get("include").isEmpty()) {
            Declarations.check(file, services, findings);
            Dependencies.check(services, findings);
        }
    }
}
