import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Times an edit until it is in the page: {@code java bench/Serve.java CONTENT [EDITS]}. Works on a copy of the content, with
 * {@code ./slipway serve} of this folder. For each edit a page is opened as a browser does, which listens for word of changes; a
 * sentence is added to its article; on that word the page is asked for anew, and the clock stops at the first byte of the answer
 * in which the sentence stands. Twenty edits before those that count warm the program up, as an author does.
 */
public final class Serve {
    private static final int WARMING = 20;
    private final Random random = new Random(1);
    private final List<Path> articles = new ArrayList<>();
    private final Path content;
    private int port;

    private Serve(Path content) throws IOException {
        this.content = content;
        try (Stream<Path> files = Files.walk(content)) {
            files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .filter(file -> file.getNameCount() == content.getNameCount() + 2)
                    .sorted()
                    .forEach(articles::add);
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        Path folder = Files.createTempDirectory("serve-bench");
        Path content = folder.resolve("content");
        copy(Path.of(arguments[0]), content);
        Process slipway = new ProcessBuilder("./slipway", "serve", content.toString(), "--port", "0")
                .redirectErrorStream(true)
                .start();
        try {
            Serve serve = new Serve(content);
            serve.port = port(new BufferedReader(new InputStreamReader(slipway.getInputStream(), StandardCharsets.UTF_8)));
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < WARMING + edits; i++) {
                double time = serve.edit(i);
                if (i >= WARMING) {
                    times.add(time);
                }
            }
            Collections.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "%d edits of %d articles: median %.0f ms, 95 %% %.0f ms, %.0f to %.0f%n",
                    edits,
                    serve.articles.size(),
                    times.get(times.size() / 2),
                    times.get((int) Math.ceil(times.size() * 0.95) - 1),
                    times.get(0),
                    times.get(times.size() - 1));
        } finally {
            slipway.destroy();
            slipway.waitFor();
        }
    }

    private static int port(BufferedReader printed) throws IOException {
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            int at = line.indexOf("http://localhost:");
            if (at >= 0) {
                new Thread(() -> printed.lines().forEach(ignored -> {})).start();
                return Integer.parseInt(line.substring(at + 17, line.indexOf('/', at + 17)));
            }
        }
        throw new IOException("the server did not start");
    }

    /** Milliseconds from before the file is saved until the first byte of the page with it. */
    private double edit(int number) throws IOException, InterruptedException {
        Path article = articles.get(random.nextInt(articles.size()));
        String name = article.getFileName().toString().replaceFirst("^[0-9]+-", "").replaceFirst("md$", "html");
        String page = article.getParent().getFileName() + "/" + name;
        String html = get("/" + page, new double[1]);
        int look = html.indexOf("data-look=\"") + 11;
        String live = "/.slipway/live?look=" + html.substring(look, html.indexOf('"', look)) + "&page=" + page;
        try (Socket events = new Socket("127.0.0.1", port)) {
            ask(events, live);
            BufferedReader told = new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8));
            await(told, ":");
            Thread.sleep(200 + random.nextInt(100));
            String sentence = "Edit number " + number + " of this page.";
            String text = Files.readString(article) + "\n" + sentence + "\n";
            long start = System.nanoTime();
            Files.writeString(article, text, StandardOpenOption.TRUNCATE_EXISTING);
            await(told, "event: reload");
            double[] first = new double[1];
            if (!get("/" + page, first).contains(sentence)) {
                throw new IOException("the page was told to have changed, and had not");
            }
            return (first[0] - start) / 1e6;
        }
    }

    private static void await(BufferedReader lines, String wanted) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(wanted)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new SocketException("the server closed the events");
        }
    }

    private String get(String path, double[] firstByte) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            ask(socket, path);
            InputStream in = socket.getInputStream();
            int first = in.read();
            firstByte[0] = System.nanoTime();
            return (char) first + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void ask(Socket socket, String path) throws IOException {
        socket.setTcpNoDelay(true);
        OutputStream out = socket.getOutputStream();
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
