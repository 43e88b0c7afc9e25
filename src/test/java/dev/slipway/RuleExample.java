package dev.slipway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bad or the good example of a rule's page: a text that stands for itself, or a little site said file by file.
 *
 * <p>A line that is a path in backquotes names the file whose text follows: {@code `content/posts/a.md`}. The same line can say
 * where a link leads ({@code `content/posts/a.md` → `/etc/hosts`}), how long a file is ({@code `content/posts/a.md`, 33 MiB}),
 * that a file is not there ({@code no `content/site.yaml`}), or what a server answers ({@code `https://…` answers 404}).
 * Each example has a {@code content/site.yaml} that says the least, unless it says otherwise; {@code \xE9} is a byte.
 */
public final class RuleExample {
    private static final Pattern FILE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("`([^`]+)` → `([^`]+)`");
    private static final Pattern LARGE = Pattern.compile("`([^`]+)`, (\\d+) MiB");
    private static final Pattern ABSENT = Pattern.compile("No `([^`]+)`");
    private static final Pattern ANSWER =
            Pattern.compile("`https?://[^/`]+([^`]+)` answers (\\d+)(?: and `Location: ([^`]+)`)?");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, Integer> large = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    /** What a server answers when it is asked for a path: a status, and where to go instead or nothing. */
    public record Answer(String path, int status, String location) {}

    private RuleExample() {
        files.put("content/site.yaml", "title: A site\ndescription: For an example.\n");
    }

    /** The example under a heading, {@code ## Bad}. */
    public static RuleExample under(String heading, String page) {
        RuleExample example = new RuleExample();
        String file = "";
        List<String> lines = page.lines().toList();
        for (int i = lines.indexOf(heading) + 1;
                i < lines.size() && !lines.get(i).startsWith("## ");
                i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                String fence = line.replaceAll("[^`].*", "");
                int length = lines.subList(i + 1, lines.size()).indexOf(fence);
                int end = length < 0 ? lines.size() : i + 1 + length;
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                example.text(file, line.substring(fence.length()).strip(), text);
                file = "";
                i = end;
            } else if (!line.isBlank()) {
                file = example.sentence(line);
            }
        }
        return example;
    }

    /** Takes what a line says, and returns the name of the file that follows or nothing. */
    private String sentence(String line) {
        Matcher link = LINK.matcher(line);
        Matcher size = LARGE.matcher(line);
        Matcher absent = ABSENT.matcher(line);
        Matcher answer = ANSWER.matcher(line);
        if (link.matches()) {
            links.put(link.group(1), link.group(2));
        } else if (size.matches()) {
            large.put(size.group(1), Integer.parseInt(size.group(2)));
        } else if (absent.matches()) {
            files.remove(absent.group(1));
        } else if (answer.matches()) {
            String location = answer.group(3) == null ? "" : answer.group(3);
            answers.add(new Answer(answer.group(1), Integer.parseInt(answer.group(2)), location));
        }
        Matcher file = FILE.matcher(line);
        return file.matches() ? file.group(1) : "";
    }

    private void text(String file, String language, String text) {
        String front = "---\ntitle: A post\ndescription: For an example.\n---\n";
        if (!file.isEmpty()) {
            files.put(file, text);
        } else if (language.equals("markdown")) {
            files.put("content/posts/a.md", text.startsWith("---\n") ? text : front + text);
        } else {
            files.put("content/posts/a.md", front + "```" + language + "\n" + text + "```\n");
        }
    }

    /** What servers answer. */
    public List<Answer> answers() {
        return answers;
    }

    /** Whether the example has a file. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The example with one text put for another in all files. */
    public RuleExample replaced(String from, String to) {
        files.replaceAll((path, text) -> text.replace(from, to));
        return this;
    }

    /** Writes the files to a folder. */
    public SiteCase in(Path folder) {
        SiteCase site = SiteCase.in(folder);
        files.forEach((path, text) -> site.file("../" + path, bytes(text)));
        try {
            Files.createDirectories(site.content());
            for (Map.Entry<String, String> link : links.entrySet()) {
                Path path = folder.resolve(link.getKey());
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(link.getValue()));
            }
            for (Map.Entry<String, Integer> one : large.entrySet()) {
                Path path = folder.resolve(one.getKey());
                Files.createDirectories(path.getParent());
                try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                    file.setLength(one.getValue() * 1024L * 1024L);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] pieces = text.split("\\\\x(?=[0-9A-F]{2})", -1);
        bytes.writeBytes(pieces[0].getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i < pieces.length; i++) {
            bytes.write(Integer.parseInt(pieces[i].substring(0, 2), 16));
            bytes.writeBytes(pieces[i].substring(2).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
