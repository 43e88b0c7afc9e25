package dev.slipway.serve;

import dev.slipway.read.HiddenName;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks the system for events in each folder below some; those that come later are joined as they come. */
final class EventWatch implements Watch {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final WatchService service;
    private final List<Path> roots;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** Begins to watch; fails where the system has not enough watches. A root may come later, and go. */
    EventWatch(List<Path> roots) throws IOException {
        this.roots = roots;
        this.service = roots.get(0).getFileSystem().newWatchService();
        try {
            joinRoots();
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    @Override
    public boolean await(int milliseconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        do {
            long left = Math.max(0, end - System.nanoTime());
            @Nullable WatchKey key;
            try {
                key = service.poll(left, TimeUnit.NANOSECONDS);
            } catch (ClosedWatchServiceException e) {
                throw new InterruptedException();
            }
            if (key != null && isOfInterest(key)) {
                return true;
            }
        } while (System.nanoTime() < end);
        return joinRoots();
    }

    /** Takes a key's events: new folders are joined, what is hidden means nothing. */
    private boolean isOfInterest(WatchKey key) throws IOException {
        boolean interest = false;
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || !(event.context() instanceof Path name)) {
                interest = true; // Events were lost.
                joinRoots();
                continue;
            }
            Path path = folder.resolve(name);
            boolean inside = isInside(folder) || isInside(path);
            interest |= inside && !HiddenName.is(path);
            if (inside && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                join(path);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return interest;
    }

    private boolean isInside(Path path) {
        for (Path root : roots) {
            if (path.startsWith(root)) {
                return true;
            }
        }
        return false;
    }

    /** Joins each root that is there and not watched, or what is above it, to see it come. True where one has come. */
    private boolean joinRoots() throws IOException {
        boolean come = false;
        for (Path root : roots) {
            if (folders.containsValue(root)) {
                continue;
            }
            if (Files.isDirectory(root)) {
                join(root);
                come = true;
            } else if (root.getParent() != null && Files.isDirectory(root.getParent())) {
                watch(root.getParent());
            }
        }
        return come;
    }

    private void join(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(top) && HiddenName.is(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(folder);
                return FileVisitResult.CONTINUE;
            }

            /** What goes while we look is told of by an event. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void watch(Path folder) throws IOException {
        try {
            folders.put(folder.register(service, KINDS), folder);
        } catch (NoSuchFileException e) {
            // It went before it was watched.
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
