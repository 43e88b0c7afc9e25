package dev.slipway.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A browser that shows a page and waits for word of it, by server-sent events (HTML Standard, section 9.2): {@code reload};
 * {@code styles} with the look and the style sheets, a line each; {@code problems} with JSON; {@code mended}.
 */
final class Listener {
    private final OutputStream out;
    private final String page;
    private String look;
    private String problems = "";

    /**
     * @param page the path that the browser asked for
     * @param look the word for the look of what it got
     */
    Listener(OutputStream out, String page, String look) {
        this.out = out;
        this.page = page;
        this.look = look;
    }

    /** Tells what the browser does not know yet. Fails when it has gone. */
    void tell(Showing showing) throws IOException {
        StringBuilder events = new StringBuilder(":\n\n");
        Look now = showing.look(page);
        if (now.differsInStyleOnly(look)) {
            event("styles", now.word() + "\n" + String.join("\n", now.sheets()), events);
        } else if (!now.word().equals(look)) {
            event("reload", "", events);
        }
        if (!showing.problems().equals(problems)) {
            event(showing.problems().isEmpty() ? "mended" : "problems", showing.problems(), events);
        }
        look = now.word();
        problems = showing.problems();
        out.write(events.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void event(String name, String data, StringBuilder events) {
        events.append("event: ").append(name).append('\n');
        for (String line : data.split("\n")) {
            events.append("data: ").append(line).append('\n');
        }
        events.append('\n');
    }

    void close() {
        try {
            out.close();
        } catch (IOException e) {
            // It had gone already.
        }
    }
}
