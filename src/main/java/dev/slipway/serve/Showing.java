package dev.slipway.serve;

import dev.slipway.Preview;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to see: the pages of the last good build, and what is wrong since. One is replaced by the next as a whole. */
final class Showing {
    /** Nothing was built yet. */
    static final Showing NOTHING = new Showing(null, "");

    private static final String LOST = "404.html";
    private static final String ROOT = " data-root=\"";
    private static final String NO_PAGES = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Nothing to show yet</title>
            </head>
            <body>
            <h1>Nothing to show yet</h1>
            <p>The content has errors. The page appears when they are mended.</p>
            </body>
            </html>
            """;

    private final @Nullable Preview good;
    private final String problems;

    private Showing(@Nullable Preview good, String problems) {
        this.good = good;
        this.problems = problems;
    }

    /** What is to be seen after another build: its pages, or still the old ones where it failed. */
    Showing after(Preview preview, String problems) {
        return preview.failed() ? new Showing(good, problems) : new Showing(preview, "");
    }

    /** What is wrong with the content, as JSON, or an empty text. */
    String problems() {
        return problems;
    }

    /** A file as it is sent. */
    record Sent(int status, String type, byte[] bytes) {}

    Sent sent(String path) {
        Optional<byte[]> file = file(path);
        if (file.isPresent() && !isPage(path)) {
            return new Sent(200, MediaType.of(path, file.get()), file.get());
        }
        byte[] page = file.orElseGet(this::lost);
        int status = file.isPresent() ? 200 : good == null ? 503 : 404;
        return new Sent(status, MediaType.of(LOST, page), LivePage.of(path, page, look(path, page)));
    }

    /** Whether there is a file. */
    boolean has(String path) {
        return file(path).isPresent();
    }

    /** The look of what is to be seen where a page was asked for. */
    Look look(String path) {
        return look(path, file(path).orElseGet(this::lost));
    }

    private Look look(String path, byte[] page) {
        return Look.of(path, page, this::file);
    }

    private Optional<byte[]> file(String path) {
        return good == null ? Optional.empty() : good.file(path);
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /** The page for addresses that lead nowhere. Its own addresses begin where the site will be published; here, at the root. */
    private byte[] lost() {
        String page = file(LOST)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(NO_PAGES);
        int start = page.indexOf(ROOT) + ROOT.length();
        int end = page.indexOf('"', start);
        if (start > ROOT.length() && end > start) {
            page = page.replace("\"" + page.substring(start, end), "\"/");
        }
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
