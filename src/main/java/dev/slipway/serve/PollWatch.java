package dev.slipway.serve;

import dev.slipway.write.TreeStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Walks the folders again and again: for file systems that give no events, and where the system has too few watches. */
final class PollWatch implements Watch {
    /** How often, in milliseconds. */
    static final int PAUSE = 300;

    private final List<Path> folders;
    private String last;

    PollWatch(List<Path> folders) throws IOException {
        this.folders = folders;
        this.last = stamp();
    }

    @Override
    public boolean await(int milliseconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        do {
            long left = (end - System.nanoTime()) / 1_000_000;
            Thread.sleep(Math.max(1, Math.min(PAUSE, left)));
            String now = stamp();
            if (!now.equals(last)) {
                last = now;
                return true;
            }
        } while (System.nanoTime() < end);
        return false;
    }

    private String stamp() throws IOException {
        TreeStamp stamp = new TreeStamp();
        for (Path folder : folders) {
            stamp.add(folder);
        }
        return stamp.value();
    }

    @Override
    public void close() {}
}
