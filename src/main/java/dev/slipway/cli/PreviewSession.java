package dev.slipway.cli;

import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.BuildReport;
import dev.slipway.Preview;
import dev.slipway.Workspace;
import dev.slipway.serve.PreviewServer;
import dev.slipway.serve.Watcher;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shows a site, makes it anew after each change, and tells what came of it, until it is interrupted. */
final class PreviewSession {
    private static final int PORT = 4000;
    private static final int TRIES = 20;
    /** The most problems that a browser is told. */
    private static final int MOST_SHOWN = 50;

    private final Terminal terminal;
    private final BuildOptions options;
    private final boolean verbose;
    private final boolean poll;
    private final CountDownLatch over = new CountDownLatch(1);
    private List<Diagnostic> last = List.of();

    PreviewSession(Terminal terminal, BuildOptions options, boolean verbose, boolean poll) {
        this.terminal = terminal;
        this.options = options;
        this.verbose = verbose;
        this.poll = poll;
    }

    /** The exit code. */
    int run(Optional<Integer> port) throws IOException {
        Thread end = endOf(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(end);
        List<java.nio.file.Path> folders = List.of(options.content(), options.templates());
        try (PreviewServer server = open(port);
                Watcher watcher = Watcher.over(folders, poll, this::note);
                Workspace workspace = new Workspace()) {
            build(server, workspace, true);
            note("Serving " + options.content() + " at http://localhost:" + server.port() + "/ until Ctrl+C.");
            while (true) {
                watcher.await();
                build(server, workspace, false);
            }
        } catch (InterruptedException ended) {
            return Commands.CLEAN;
        } finally {
            over.countDown();
            forget(end);
        }
    }

    /** What Ctrl+C does: lets the session end in good order, and takes that for success. */
    private Thread endOf(Thread session) {
        return new Thread(() -> {
            session.interrupt();
            try {
                if (over.await(2, TimeUnit.SECONDS)) {
                    Runtime.getRuntime().halt(Commands.CLEAN);
                }
            } catch (InterruptedException e) {
                // Then it ends as every interrupted program does.
            }
        });
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException ending) {
            // It runs already.
        }
    }

    private PreviewServer open(Optional<Integer> port) throws IOException {
        int first = port.orElse(PORT);
        if (first < 0 || first > 65535) {
            throw new UsageProblem("there is no port " + first + "; ports go from 0 to 65535");
        }
        for (int next = first; ; next++) {
            try {
                PreviewServer server = PreviewServer.open(next);
                if (next > first) {
                    note("Port " + first + " is taken; using " + next + ".");
                }
                return server;
            } catch (BindException taken) {
                if (port.isPresent() || next == first + TRIES) {
                    throw new UsageProblem("cannot use port " + next + ": " + taken.getMessage());
                }
            }
        }
    }

    private void build(PreviewServer server, Workspace workspace, boolean first)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        OptionalInt tries = OptionalInt.of(first ? 1 : 5);
        Optional<Preview> made = preview(workspace, tries.getAsInt());
        if (made.isPresent()) {
            Preview preview = made.get();
            server.show(preview, preview.failed() ? errors(preview) : "");
            tell(preview, (System.nanoTime() - start) / 1_000_000, first);
        }
    }

    /** A file may go while it is read, as when an editor puts another in its place: then the folder is read once more. */
    private Optional<Preview> preview(Workspace workspace, int tries) throws IOException, InterruptedException {
        for (int i = 1; ; i++) {
            try {
                return Optional.of(Build.preview(options, workspace));
            } catch (IOException | UncheckedIOException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (i == tries && i == 1) {
                    throw e;
                }
                if (i == tries) {
                    note("The content cannot be read (" + e.getMessage() + "); the old pages stay.");
                    return Optional.empty();
                }
                Thread.sleep(40);
            }
        }
    }

    private String errors(Preview preview) {
        List<Diagnostic> errors = new ArrayList<>();
        for (Diagnostic one : preview.diagnostics()) {
            if (one.severity() == Severity.ERROR && errors.size() < MOST_SHOWN) {
                errors.add(one);
            }
        }
        return DiagnosticFormat.JSON.of(errors, options.content());
    }

    private void tell(Preview preview, long milliseconds, boolean first) {
        List<Diagnostic> found = preview.diagnostics();
        if (!found.equals(last)) {
            new PrettyDiagnostics(terminal, options.content()).print(found);
        }
        boolean same = found.equals(last) && !found.isEmpty();
        String problems = same ? ", problems as before" : found.isEmpty() && !last.isEmpty() ? ", all fixed" : "";
        String stands = preview.failed() && !first ? "; the old pages stay" : "";
        note((first ? "Built in " : "Rebuilt in ") + milliseconds + " ms" + problems + stands + ".");
        if (verbose) {
            preview.stages().forEach(stage -> note(line(stage)));
        }
        last = found;
    }

    private static String line(BuildReport.Stage stage) {
        return String.format(Locale.ROOT, "%8.1f ms  %s", stage.nanoseconds() / 1e6, stage.name());
    }

    private void note(String line) {
        terminal.out().println(line);
        terminal.out().flush();
    }
}
