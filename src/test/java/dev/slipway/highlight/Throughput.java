package dev.slipway.highlight;

import java.util.Map;

/** Prints how much code a second the scanners read, cold and warm. To be run by hand; nothing is asserted. */
final class Throughput {
    private Throughput() {}

    public static void main(String[] args) {
        Map<String, String> snippets = Snippets.all();
        long begin = System.nanoTime();
        long cold = round(snippets);
        System.out.printf("cold: %d characters in %.1f ms%n", cold, (System.nanoTime() - begin) / 1e6);
        for (int i = 0; i < 3_000; i++) {
            round(snippets);
        }
        for (Map.Entry<String, String> snippet : snippets.entrySet()) {
            System.out.printf(
                    "%-18s %6.1f MB/s%n", snippet.getKey(), speed(Map.of(snippet.getKey(), snippet.getValue())));
        }
        System.out.printf("%-18s %6.1f MB/s%n", "all", speed(snippets));
    }

    private static double speed(Map<String, String> snippets) {
        long begin = System.nanoTime();
        long characters = 0;
        while (System.nanoTime() - begin < 200_000_000) {
            characters += round(snippets);
        }
        return characters * 1e3 / (System.nanoTime() - begin);
    }

    private static long round(Map<String, String> snippets) {
        long[] characters = {0};
        for (Map.Entry<String, String> snippet : snippets.entrySet()) {
            new Scanners()
                    .highlight(
                            Snippets.language(snippet.getKey()),
                            snippet.getValue(),
                            (kind, start, end) -> characters[0] += end - start);
        }
        return characters[0];
    }
}
