package dev.slipway.check.compose;

import dev.slipway.check.finding.Finding;
import dev.slipway.check.finding.Templates;
import dev.slipway.site.Rule;
import dev.slipway.site.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** What is wrong with YAML of any kind, whatever it is for: it cannot be read, or a key stands twice. */
public final class YamlFaults {
    private static final int DEEPEST = 64;

    private final Rule duplicate;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlFaults(Rule duplicate) {
        this.duplicate = duplicate;
    }

    /** Every fault in a text of one or more documents, by place; none in a template, which is no YAML yet. */
    public static List<Finding> find(String text, Rule syntax, Rule duplicate) {
        if (Templates.isTemplate(text)) {
            return List.of();
        }
        YamlFaults faults = new YamlFaults(duplicate);
        String yaml = Excerpt.of(text).text();
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(4 * 1024 * 1024);
        options.setProcessComments(false);
        try {
            Composer composer =
                    new Composer(new ParserImpl(new StreamReader(yaml), options), new NodeReader.TextOnly(), options);
            while (composer.checkNode()) {
                faults.walk(composer.getNode());
            }
        } catch (MarkedYAMLException e) {
            faults.findings.add(
                    new Finding(syntax, SyntaxFault.span(e, yaml), SyntaxFault.message(e), SyntaxFault.hint(e)));
        } catch (YAMLException e) {
            String message = String.valueOf(e.getMessage()).split("\n", 2)[0];
            faults.findings.add(
                    new Finding(syntax, new Span(1, 1, 1), message, "remove the character or simplify the file"));
        }
        faults.findings.sort(Finding.ORDER);
        return List.copyOf(faults.findings);
    }

    private void walk(Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::walk);
        } else if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    key(key, keys);
                } else {
                    walk(entry.getKeyNode());
                }
                walk(entry.getValueNode());
            }
        }
    }

    private void key(ScalarNode key, Set<String> keys) {
        String name = key.getValue();
        boolean dots = name.equals("...") || name.equals("\u2026");
        if (!keys.add(name) && !name.equals("<<") && !dots) {
            String message = "the key \"" + name + "\" stands here a second time";
            findings.add(new Finding(duplicate, NodeReader.span(key), message, "keep one of the two"));
        }
    }
}
