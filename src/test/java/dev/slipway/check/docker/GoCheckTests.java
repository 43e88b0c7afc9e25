package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cases of BuildKit's own check tests, read from their Go source when a checkout is at hand. */
final class GoCheckTests {
    record Case(
            String function,
            String dockerfile,
            String dockerignore,
            List<Expected> expected,
            boolean lines,
            boolean fails) {}

    record Expected(String rule, int line) {}

    private static final Pattern STATEMENT = Pattern.compile(
            "(dockerfile|dockerignore)\\s*:?=\\s*|baseImg\\s*:=\\s*integration\\.UnixOrWindows\\(\"([^\"]*)\""
                    + "|checkLinterWarnings\\(t,"
                    + " sb, &lintTestParams");
    private static final Pattern WARNING = Pattern.compile(
            "RuleName:\\s*\"(\\w+)\".*?Line:\\s*(\\d+)|makeLintWarning\\(\"(\\w+)\", (\\d+)\\)", Pattern.DOTALL);
    private static final Pattern ARGUMENT =
            Pattern.compile("baseImg|osName|target|integration\\.UnixOrWindows\\(\"([^\"]*)\", \"[^\"]*\"\\)");

    private final List<Case> cases = new ArrayList<>();
    private int skipped;

    List<Case> cases() {
        return cases;
    }

    int skipped() {
        return skipped;
    }

    static GoCheckTests read(String source) {
        GoCheckTests tests = new GoCheckTests();
        Matcher functions =
                Pattern.compile("\nfunc (test\\w+)\\(.*?\n}\n", Pattern.DOTALL).matcher(source);
        while (functions.find()) {
            tests.readFunction(functions.group(1), functions.group());
        }
        return tests;
    }

    private void readFunction(String name, String body) {
        Map<String, String> texts = new HashMap<>();
        String image = "alpine";
        Matcher statement = STATEMENT.matcher(body);
        int at = 0;
        while (statement.find(at)) {
            at = statement.end();
            if (statement.group(1) != null) {
                int end = statementEnd(body, at);
                texts.put(statement.group(1), text(body.substring(at, end), image));
                at = end;
            } else if (statement.group(2) != null) {
                image = statement.group(2);
            } else {
                int end = callEnd(body, at);
                addCase(name, texts, body.substring(at, end));
                at = end;
            }
        }
    }

    private void addCase(String name, Map<String, String> texts, String call) {
        String dockerfile = texts.getOrDefault("dockerfile", "");
        if (call.contains("BUILDKIT_DOCKERFILE_CHECK") || name.contains("PlatformMismatch")) {
            skipped++;
            return;
        }
        boolean all = call.contains("UnmarshalWarnings:");
        String warnings = all ? call.substring(call.indexOf("UnmarshalWarnings:")) : call;
        List<Expected> expected = new ArrayList<>();
        Matcher warning = WARNING.matcher(warnings);
        while (warning.find()) {
            boolean made = warning.group(3) != null;
            String rule = made ? "MultipleInstructionsDisallowed" : warning.group(1);
            expected.add(new Expected(rule, Integer.parseInt(made ? warning.group(4) : warning.group(2))));
        }
        String ignored = call.contains("DockerIgnore") ? rawOr(call, texts.getOrDefault("dockerignore", "")) : "";
        cases.add(new Case(name, dockerfile, ignored, expected, !all, call.contains("BuildErr")));
    }

    private static String rawOr(String call, String otherwise) {
        int tick = call.indexOf("[]byte(`", call.indexOf("DockerIgnore"));
        return tick < 0 ? otherwise : call.substring(tick + 8, call.indexOf('`', tick + 8));
    }

    private static String text(String expression, String image) {
        int open = expression.indexOf('`');
        int close = expression.indexOf('`', open + 1);
        String text = expression.substring(open + 1, close);
        if (!expression.contains("Appendf")) {
            return text;
        }
        Matcher argument = ARGUMENT.matcher(expression.substring(close + 1));
        while (text.contains("%s") && argument.find()) {
            String value = argument.group(1) != null
                    ? argument.group(1)
                    : argument.group().equals("osName") ? "linux" : image;
            text = text.replaceFirst("%s", Matcher.quoteReplacement(value));
        }
        return text;
    }

    private static int statementEnd(String body, int from) {
        return callEnd(body, body.indexOf('(', from));
    }

    /** The end of the brackets that open at an index, raw strings stepped over. */
    private static int callEnd(String body, int from) {
        int depth = 0;
        for (int i = from; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '`') {
                i = body.indexOf('`', i + 1);
            } else if (c == '"') {
                for (i++; body.charAt(i) != '"'; i++) {
                    i += body.charAt(i) == '\\' ? 1 : 0;
                }
            } else if (c == '(' || c == '{') {
                depth++;
            } else if ((c == ')' || c == '}') && --depth == 0) {
                return i + 1;
            }
        }
        return body.length();
    }
}
