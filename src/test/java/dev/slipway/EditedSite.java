package dev.slipway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small site on disk whose files somebody edits, moves, adds and deletes at random, and puts right again. */
final class EditedSite {
    private final Path content;
    private final Random random;
    private Map<String, byte[]> files = new TreeMap<>();
    private Map<String, byte[]> good = new TreeMap<>();
    private int builds;
    private boolean broken;

    EditedSite(Path root, Random random) throws IOException {
        this.content = root.resolve("content");
        this.random = random;
        put("site.yaml", "title: A site\ndescription: For a test.\n");
        put("glossary.yaml", "- {term: image, definition: A template.}\n- {term: container, definition: A process.}\n");
        put("harbor/series.yaml", "title: Harbor\ndescription: Ships.\n" + EditedTexts.PLANS.get(0) + "\n");
        put("harbor/01-one.md", article("One", 1));
        put("harbor/02-two.md", article("Two", 2));
        put("harbor/run.sh", EditedTexts.SCRIPTS.get(0));
        put("harbor/box.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"></svg>\n");
        put("harbor/Dockerfile", "FROM alpine:3.20\nCMD [\"sh\"]\n");
        put("posts/note.md", "---\ntitle: A note\ndescription: A post.\n---\nWords about an image.\n");
        write(Map.of());
    }

    private static String article(String title, int part) {
        return "---\ntitle: " + title + "\ndescription: A part.\npart: " + part
                + "\n---\n## A heading\n\nWords [about it](run.sh).\n";
    }

    /** Changes something, and says what. */
    String edit() throws IOException {
        Map<String, byte[]> before = new TreeMap<>(files);
        String what;
        if (broken && random.nextInt(3) > 0) {
            files = new TreeMap<>(good);
            what = "all is put right";
        } else {
            what = change();
        }
        write(before);
        return what;
    }

    /** Takes note of what a build said of the last edit. */
    void built(boolean failed) {
        broken = failed;
        if (!failed) {
            good = new TreeMap<>(files);
            builds++;
        }
    }

    int builds() {
        return builds;
    }

    private String change() {
        return switch (random.nextInt(17)) {
            case 0, 1, 2, 3, 4 -> insert(any(".md"), "\n" + one(EditedTexts.PIECES) + "\n");
            case 5 -> cut(any(".md"));
            case 6, 7 -> matter(any(".md"), one(EditedTexts.LINES));
            case 8 -> line("site.yaml", one(EditedTexts.SETTINGS));
            case 9 -> line("harbor/series.yaml", one(EditedTexts.PLANS));
            case 10 -> add();
            case 11 -> remove(any(""));
            case 12 -> move(any(".md"));
            case 13 -> asset();
            case 14 -> line("glossary.yaml", "- {term: word" + random.nextInt(3) + ", definition: Some *text*.}");
            case 15 -> garble(any(""));
            default -> cut(any(".yaml"));
        };
    }

    private String insert(String path, String piece) {
        String text = text(path);
        int end = text.indexOf("\n\n", random.nextInt(text.length() + 1));
        put(path, end < 0 ? text + piece : text.substring(0, end + 1) + piece + text.substring(end + 1));
        return path + " gets " + piece.strip();
    }

    private String cut(String path) {
        List<String> lines = new ArrayList<>(List.of(text(path).split("\n", -1)));
        int from = random.nextInt(lines.size());
        lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(4)))
                .clear();
        put(path, String.join("\n", lines));
        return path + " loses lines from " + from;
    }

    private String garble(String path) {
        files.put(path, text(path).getBytes(StandardCharsets.UTF_16));
        return path + " is saved as UTF-16";
    }

    private String matter(String path, String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        List<String> lines = new ArrayList<>(List.of(text(path).split("\n", -1)));
        boolean there = lines.removeIf(one -> one.startsWith(key));
        if (!there || random.nextBoolean()) {
            lines.add(Math.min(1, lines.size()), line);
        }
        put(path, String.join("\n", lines));
        return path + " says " + line;
    }

    private String line(String path, String line) {
        String key = line.startsWith("-") ? line : line.substring(0, line.indexOf(':') + 1);
        StringBuilder kept = new StringBuilder();
        boolean there = false;
        for (String one : text(path).split("\n")) {
            there |= one.startsWith(key);
            kept.append(one.startsWith(key) || one.isEmpty() ? "" : one + "\n");
        }
        put(path, kept + (there && random.nextBoolean() ? "" : line + "\n"));
        return path + " says " + line;
    }

    private String add() {
        int number = 3 + random.nextInt(4);
        String series = "harbor/0" + number + "-part-" + number + ".md";
        String path = random.nextInt(3) > 0 ? series : "posts/post-" + number + ".md";
        String post =
                "---\ntitle: Post " + number + "\ndescription: One more.\ndate: 2026-11-0" + number + "\n---\nText.\n";
        put(path, path.equals(series) ? article("Part " + number, number) : post);
        if (random.nextBoolean()) {
            put(
                    "harbor/02-two.quiz.yaml",
                    "quiz:\n  - {id: q-" + number + ", type: true-false, question: So?, answer: true}\n");
        }
        return path + " is added";
    }

    private String remove(String path) {
        files.remove(path);
        return path + " is removed";
    }

    private String move(String path) {
        String to = random.nextBoolean() ? "posts/moved.md" : "harbor/07-moved.md";
        byte[] bytes = files.remove(path);
        if (bytes != null) {
            files.put(to, bytes);
        }
        return path + " moves to " + to;
    }

    private String asset() {
        String path =
                one(List.of("harbor/run.sh", "harbor/box.svg", "harbor/Dockerfile", "harbor/compose.yaml", "x.json"));
        put(
                path,
                switch (path) {
                    case "harbor/run.sh" -> one(EditedTexts.SCRIPTS);
                    case "harbor/box.svg" ->
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + random.nextInt(40)
                                + "\" height=\"9\"></svg>\n";
                    case "harbor/Dockerfile" ->
                        "FROM alpine:3.20\n" + (random.nextBoolean() ? "CMD [\"sh\"]\n" : "CMD sh\n");
                    case "harbor/compose.yaml" ->
                        "services: {web: {image: \"nginx:1.27\", "
                                + (random.nextBoolean() ? "ports: [\"80:80\"]}}\n" : "port: 80}}\n");
                    default -> random.nextBoolean() ? "{}\n" : "{\u00ff}\n";
                });
        return path + " changes";
    }

    private String any(String ending) {
        List<String> paths =
                files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
        return paths.isEmpty() ? "posts/note.md" : one(paths);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(Map<String, byte[]> before) throws IOException {
        for (String path : before.keySet()) {
            if (!files.containsKey(path)) {
                Files.delete(content.resolve(path));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!Arrays.equals(file.getValue(), before.get(file.getKey()))) {
                Path target = content.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
    }
}
