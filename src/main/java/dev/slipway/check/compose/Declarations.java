package dev.slipway.check.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Networks, volumes, secrets, configs and models that services use and the file does not declare. */
final class Declarations {
    private final Node.Mapping file;
    private final Findings findings;

    private Declarations(Node.Mapping file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static void check(Node.Mapping file, List<Node.Entry> services, Findings findings) {
        Declarations declarations = new Declarations(file, findings);
        for (Node.Entry entry : services) {
            entry.value().mapping().ifPresent(declarations::check);
        }
    }

    private void check(Node.Mapping service) {
        for (String kind : List.of("networks", "secrets", "configs", "models")) {
            service.get(kind).ifPresent(uses -> uses(uses, kind));
        }
        service.get("build")
                .flatMap(Node::mapping)
                .flatMap(build -> build.get("secrets"))
                .ifPresent(uses -> uses(uses, "secrets"));
        service.get("volumes")
                .flatMap(Node::sequence)
                .ifPresent(list -> list.items().forEach(this::volume));
    }

    private void uses(Node uses, String kind) {
        uses.mapping()
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> declared(entry.key(), entry.key().text(), kind)));
        uses.sequence()
                .ifPresent(list -> list.items().forEach(item -> {
                    Optional<Node.Scalar> source = item.mapping()
                            .flatMap(mapping -> mapping.get("source"))
                            .flatMap(Node::scalar);
                    item.scalar().or(() -> source).ifPresent(name -> declared(name, name.text(), kind));
                }));
    }

    private void volume(Node item) {
        item.scalar().ifPresent(scalar -> {
            int colon = scalar.text().indexOf(':');
            String name = colon < 0 ? "" : scalar.text().substring(0, colon);
            if (isName(name)) {
                declared(scalar, name, "volumes");
            }
        });
        item.mapping().ifPresent(mapping -> {
            boolean volume = mapping.get("type")
                    .flatMap(Node::scalar)
                    .filter(type -> type.text().equals("volume"))
                    .isPresent();
            mapping.get("source")
                    .flatMap(Node::scalar)
                    .filter(source -> volume && isName(source.text()))
                    .ifPresent(source -> declared(source, source.text(), "volumes"));
        });
    }

    /** Whether a source is a volume's name and no path; one letter is a drive of Windows. */
    private static boolean isName(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (!Character.isLetterOrDigit(c) && (i == 0 || "_.-".indexOf(c) < 0)) {
                return false;
            }
        }
        return source.length() > 1;
    }

    private void declared(Node.Scalar place, String name, String kind) {
        boolean known = file.get(kind)
                .flatMap(Node::mapping)
                .flatMap(all -> all.get(name))
                .isPresent();
        if (known || name.indexOf('$') >= 0 || kind.equals("networks") && name.equals("default")) {
            return;
        }
        List<String> names = new ArrayList<>();
        file.entries(kind).forEach(entry -> names.add(entry.key().text()));
        String single = kind.substring(0, kind.length() - 1);
        String message = "the " + single + " \"" + name + "\" is not declared";
        findings.add(
                ComposeRule.COMPOSE_UNDECLARED,
                place.span(),
                message,
                findings.hint(name, names, "declare it at the top level, below " + kind + ":"));
    }
}
