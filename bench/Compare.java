import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Times whole builds of a corpus by every generator that is installed, in turn, and prints medians and ratios:
 * {@code java bench/Compare.java CORPUS [ROUNDS]}. Each round starts from no output. Ratios are taken round by round, so
 * that they hold while the machine's speed drifts.
 */
public final class Compare {
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Path corpus;

    private Compare(Path corpus) {
        this.corpus = corpus;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Compare compare = new Compare(Path.of(arguments[0]).toAbsolutePath());
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        compare.find();
        for (int round = -1; round < rounds; round++) {
            for (String name : compare.commands.keySet()) {
                double time = compare.build(name);
                if (round >= 0) {
                    compare.seconds.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
                }
            }
        }
        compare.print();
    }

    private void find() {
        String c = corpus.toString();
        String slipway = Path.of("slipway").toAbsolutePath().toString();
        commands.put("slipway", List.of(slipway, "build", c + "/slipway/content", "--out", c + "/slipway/_site"));
        if (installed("hugo")) {
            commands.put("hugo", List.of("hugo", "--quiet", "-s", c + "/hugo", "-d", c + "/hugo/_site"));
        }
        if (installed("mdbook")) {
            commands.put("mdbook", List.of("mdbook", "build", c + "/mdbook", "-d", c + "/mdbook/_site"));
        }
        if (installed("zola")) {
            commands.put("zola", List.of("zola", "--root", c + "/zola", "build", "-o", c + "/zola/_site"));
        }
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private double build(String name) throws IOException, InterruptedException {
        delete(corpus.resolve(name).resolve("_site"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(commands.get(name))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(name + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void print() {
        System.out.println("| generator | min s | median s | max s | slipway / it, median |");
        System.out.println("|---|---|---|---|---|");
        List<Double> ours = seconds.get("slipway");
        seconds.forEach((name, times) -> {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < times.size(); i++) {
                ratios.add(ours.get(i) / times.get(i));
            }
            System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.2f |%n", name, sorted(times).get(0),
                    median(times), sorted(times).get(times.size() - 1), median(ratios));
        });
    }

    private static double median(List<Double> values) {
        return sorted(values).get(values.size() / 2);
    }

    private static List<Double> sorted(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
