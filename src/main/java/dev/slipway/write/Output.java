package dev.slipway.write;

import dev.slipway.site.Page;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A site's output folder, replaced as a whole or not at all.
 *
 * <p>Pages that differ from what stands are written to a folder beside it, the others are linked into it, and two renames
 * put it in place. Whatever happens before the renames, the old site stays as it was; if the process dies between the two,
 * {@link #open} puts the old site back.
 */
public final class Output implements Consumer<Page>, AutoCloseable {
    /** The file that marks a folder as ours: a folder without it is never replaced. */
    public static final String MARK = ".slipway-site";

    private final Path site;
    private final Path next;
    private final Path old;
    private final FileChannel channel;
    private final FileLock lock;
    private final Set<String> kept = Collections.synchronizedSet(new HashSet<>());
    private final Set<String> written = Collections.synchronizedSet(new HashSet<>());
    private final Set<Path> folders = Collections.synchronizedSet(new HashSet<>());

    /** Whether there is a site to compare with. */
    private boolean standing;

    private Output(Path site, FileChannel channel, FileLock lock) {
        this.site = site;
        this.next = sibling(site, ".next");
        this.old = sibling(site, ".old");
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens a folder for a build, after putting right what a killed one left.
     *
     * @throws OutputRefused if the folder holds something that is not ours, or another build is writing to it
     */
    public static Output open(Path folder) throws IOException, OutputRefused {
        Path site = folder.toAbsolutePath().normalize();
        if (site.getParent() == null) {
            throw new OutputRefused("the output cannot be the root of the file system");
        }
        Files.createDirectories(site.getParent());
        FileChannel channel =
                FileChannel.open(sibling(site, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new OutputRefused("another build is writing to " + folder);
            }
            Output output = new Output(site, channel, lock);
            output.recover();
            output.refuseForeign(folder);
            output.standing = Files.isDirectory(site);
            return output;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new OutputRefused("another build is writing to " + folder);
        } catch (IOException | OutputRefused e) {
            channel.close();
            throw e;
        }
    }

    private void recover() throws IOException {
        if (Files.exists(old) && !Files.exists(site)) {
            Files.move(old, site);
        }
        Trees.delete(old);
        Trees.delete(next);
    }

    private void refuseForeign(Path shown) throws IOException, OutputRefused {
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new OutputRefused(shown + " is a file");
        }
        boolean foreign = Files.isDirectory(site) && !Files.exists(site.resolve(MARK)) && !Trees.isEmpty(site);
        if (foreign) {
            throw new OutputRefused(shown + " holds files that Slipway did not make; choose another --out or empty it");
        }
    }

    /** Takes a page; may be called by several threads. */
    @Override
    public void accept(Page page) {
        try {
            Path target = inside(next, page.path());
            if (standsAlready(page)) {
                kept.add(page.path());
            } else {
                makeFolderOf(target);
                try (OutputStream file = new FileOutputStream(target.toString())) {
                    file.write(page.bytes());
                }
                written.add(page.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other threads may write to a folder as soon as it is known, so it is made first. */
    private void makeFolderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder != null && !folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private boolean standsAlready(Page page) throws IOException {
        if (!standing) {
            return false;
        }
        File old = inside(site, page.path()).toFile();
        return old.isFile()
                && old.length() == page.bytes().length
                && Arrays.equals(Files.readAllBytes(old.toPath()), page.bytes());
    }

    /** Puts the new site in place of the old one. Tells how many pages changed or went. */
    public int publish() throws IOException {
        List<String> stale = new ArrayList<>();
        for (String path : Trees.files(site)) {
            if (!kept.contains(path) && !written.contains(path)) {
                stale.add(path);
            }
        }
        if (written.isEmpty() && stale.isEmpty() && Files.isDirectory(site)) {
            Trees.delete(next);
            return 0;
        }
        for (String path : kept) {
            Path target = inside(next, path);
            makeFolderOf(target);
            Trees.link(inside(site, path), target);
        }
        Files.createDirectories(next);
        if (Files.isDirectory(site)) {
            Files.move(site, old);
        }
        Files.move(next, site);
        Trees.delete(old);
        return written.size() + stale.size();
    }

    @Override
    public void close() throws IOException {
        Trees.delete(next);
        Files.deleteIfExists(sibling(site, ".lock"));
        lock.release();
        channel.close();
    }

    private static Path inside(Path root, String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IOException("a page outside the site: " + path);
        }
        return file;
    }

    private static Path sibling(Path site, String suffix) {
        return site.resolveSibling(site.getFileName() + suffix);
    }
}
