package dev.slipway.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.slipway.Preview;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a site in memory to browsers of this machine. Answers {@code GET} and {@code HEAD} with the files of the last good build
 * and nothing else, only to those who ask for this machine by a name of its own.
 */
public final class PreviewServer implements AutoCloseable {
    private static final String OURS = "/.slipway/";
    private static final String LIVE = OURS + "live";
    private static final int MOST_LISTENERS = 100;

    private final HttpServer http;
    private final ExecutorService answering = Executors.newCachedThreadPool(work -> daemon(work, "answer"));
    /** One thread, so that listeners hear of things in their order. */
    private final ExecutorService telling = Executors.newSingleThreadExecutor(work -> daemon(work, "tell"));

    private final List<Listener> listeners = new ArrayList<>();
    private volatile Showing showing = Showing.NOTHING;

    private PreviewServer(HttpServer http) {
        this.http = http;
    }

    /**
     * Opens a server that only this machine can reach.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException if the port is taken
     */
    public static PreviewServer open(int port) throws IOException {
        // Without it an answer waits up to 40 ms for the acknowledgement of its own head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        PreviewServer server = new PreviewServer(HttpServer.create(new InetSocketAddress(here, port), 0));
        server.http.createContext("/", server::answer);
        server.http.setExecutor(server.answering);
        server.http.start();
        return server;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    public int port() {
        return http.getAddress().getPort();
    }

    /**
     * Shows what came of a build and tells the browsers that show a page of it. Where it failed, the old pages stay.
     *
     * @param problems what is wrong, as a JSON list of objects with {@code severity, rule, path, line, message, hint}
     */
    public void show(Preview preview, String problems) {
        Showing next = showing.after(preview, problems);
        showing = next;
        telling.execute(() -> {
            Iterator<Listener> each = listeners.iterator();
            while (each.hasNext()) {
                Listener listener = each.next();
                if (!tell(listener, next)) {
                    each.remove();
                }
            }
        });
    }

    private static boolean tell(Listener listener, Showing showing) {
        try {
            listener.tell(showing);
            return true;
        } catch (IOException | RuntimeException e) {
            // It has gone, or its page fails to render: it asks again then, and gets the reason.
            listener.close();
            return false;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        String method = exchange.getRequestMethod();
        String raw = String.valueOf(exchange.getRequestURI().getRawPath());
        if (!LocalName.is(asked.getFirst("Host"))) {
            send(exchange, text(421, "This preview answers to localhost only."));
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            headers.set("Allow", "GET, HEAD");
            send(exchange, text(405, "GET and HEAD only."));
        } else if (raw.equals(LIVE)) {
            listen(exchange);
        } else if (raw.startsWith(OURS)) {
            send(exchange, ours(raw.substring(OURS.length())));
        } else {
            send(exchange, RequestPath.of(raw));
        }
    }

    private void send(HttpExchange exchange, Optional<String> path) throws IOException {
        Showing now = showing;
        if (path.isEmpty()) {
            send(exchange, text(400, "No file has such a path."));
        } else if (!now.has(path.get()) && now.has(path.get() + "/index.html")) {
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            send(exchange, text(302, "This is a folder."));
        } else {
            send(exchange, rendered(now, path.get()));
        }
    }

    private static Showing.Sent rendered(Showing showing, String path) {
        try {
            return showing.sent(path);
        } catch (RuntimeException fault) {
            return text(500, "Slipway failed to render this page, which is a fault of its own: " + fault);
        }
    }

    private static Showing.Sent text(int status, String text) {
        return new Showing.Sent(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the preview itself. */
    private static Showing.Sent ours(String name) throws IOException {
        if (!name.equals("live.js") && !name.equals("live.css")) {
            return text(404, "There is no such file.");
        }
        try (InputStream in = PreviewServer.class.getResourceAsStream("/dev/slipway/serve/" + name)) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            return new Showing.Sent(200, MediaType.of(name, bytes), bytes);
        }
    }

    private static void send(HttpExchange exchange, Showing.Sent sent) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", sent.type());
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(sent.bytes().length));
        }
        boolean empty = head || sent.bytes().length == 0;
        exchange.sendResponseHeaders(sent.status(), empty ? -1 : sent.bytes().length);
        try (OutputStream body = exchange.getResponseBody()) {
            if (!empty) {
                body.write(sent.bytes());
            }
        }
        exchange.close();
    }

    /** Leaves the answer open, {@code /.slipway/live?look=WORD&page=PATH}. */
    private void listen(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        int split = query.indexOf("&page=");
        Optional<String> page = split < 0 ? Optional.empty() : RequestPath.of("/" + query.substring(split + 6));
        if (page.isEmpty()
                || !query.startsWith("look=")
                || exchange.getRequestMethod().equals("HEAD")) {
            send(exchange, text(400, "It takes a look and a page to listen."));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        Listener listener = new Listener(exchange.getResponseBody(), page.get(), query.substring(5, split));
        telling.execute(() -> {
            if (listeners.size() == MOST_LISTENERS) {
                listeners.remove(0).close();
            }
            if (tell(listener, showing)) {
                listeners.add(listener);
            }
        });
    }

    @Override
    public void close() {
        http.stop(0);
        answering.shutdownNow();
        telling.shutdownNow();
    }
}
