package dev.slipway.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Waits for changes in some folders, by the system's events or, where there are none, by looking again and again. Tells of a
 * burst once, when it is over.
 */
public final class Watcher implements Closeable {
    /** How long it must be quiet after a change, in milliseconds: editors write a file in several steps. */
    private static final int QUIET = 20;
    /** How long a burst is waited for, in milliseconds. */
    private static final int LONGEST = 1000;

    private static final int LOOK_AROUND = 1000;
    /** File systems that others change without the system's noticing. */
    private static final Set<String> SILENT =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "9p", "drvfs", "vboxsf", "virtiofs", "afs", "prl_fs");

    private final List<Path> folders;
    private final Consumer<String> notices;
    private Watch watch;

    private Watcher(List<Path> folders, Watch watch, Consumer<String> notices) {
        this.folders = folders;
        this.watch = watch;
        this.notices = notices;
    }

    /**
     * Begins to watch. What changes from now on is told of.
     *
     * @param folders need not exist yet
     * @param poll whether to look again and again in any case
     * @param notices takes a line that says why nothing better than that is done
     */
    public static Watcher over(List<Path> folders, boolean poll, Consumer<String> notices) throws IOException {
        List<Path> real = new ArrayList<>();
        for (Path folder : folders) {
            real.add(
                    Files.exists(folder)
                            ? folder.toRealPath()
                            : folder.toAbsolutePath().normalize());
        }
        String why = poll ? "You asked for it" : silent(real);
        if (why.isEmpty()) {
            try {
                return new Watcher(real, new EventWatch(real), notices);
            } catch (IOException e) {
                why = noEvents(e);
            }
        }
        Watcher watcher = new Watcher(real, new PollWatch(real), notices);
        watcher.poll(why);
        return watcher;
    }

    /** Waits until something has changed and a moment has passed without another change. */
    public void await() throws IOException, InterruptedException {
        while (!next(LOOK_AROUND)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        long end = System.nanoTime() + LONGEST * 1_000_000L;
        while (next(QUIET) && System.nanoTime() < end) {
            // The burst goes on.
        }
    }

    private boolean next(int milliseconds) throws IOException, InterruptedException {
        try {
            return watch.await(milliseconds);
        } catch (IOException e) {
            if (watch instanceof PollWatch) {
                return true; // A file went while it was looked at.
            }
            watch.close();
            watch = new PollWatch(folders);
            poll(noEvents(e));
            return true;
        }
    }

    private static String noEvents(IOException why) {
        return "The system gives no more events (" + why.getMessage() + ")";
    }

    private void poll(String why) {
        notices.accept(why + "; looking for changes every " + PollWatch.PAUSE + " ms.");
    }

    /** Why there would be no events, or an empty text. */
    private static String silent(List<Path> folders) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            return "Java gives no quick events on a Mac";
        }
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                FileStore store = Files.getFileStore(folder);
                String type = store.type().toLowerCase(Locale.ROOT);
                if (SILENT.contains(type) || type.startsWith("fuse.")) {
                    return "The file system (" + type + ") gives no events";
                }
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
