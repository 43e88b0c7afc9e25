package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** The bytes of a file; none of one that is too large to read. Equal where the bytes are. */
final class FileContent {
    private static final int LARGEST = 32 * 1024 * 1024;

    private final String path;
    private final long size;
    private final byte[] bytes;

    private FileContent(String path, long size, byte[] bytes) {
        this.path = path;
        this.size = size;
        this.bytes = bytes;
    }

    static FileContent of(Folder folder, String path) {
        try {
            Path file = folder.file(path);
            long size = Files.size(file);
            return new FileContent(path, size, size > LARGEST ? new byte[0] : Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTooLarge() {
        return size > LARGEST;
    }

    String text(Consumer<Diagnostic> problems) {
        if (isTooLarge()) {
            String message = "the file has " + size / (1024 * 1024) + " MiB; at most 32 are read";
            problems.accept(ReadRule.FILE_TOO_LARGE.at(Place.startOf(path), message, "split it into parts"));
            return "";
        }
        return TextFile.decode(path, bytes, problems);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent content
                && path.equals(content.path)
                && isTooLarge() == content.isTooLarge()
                && (!isTooLarge() || size == content.size)
                && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
