package dev.slipway.read;

import dev.slipway.site.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The assets of a folder, read when they are asked for. */
final class DiskAssets implements Assets {
    private final Folder folder;
    private final List<String> paths;
    private final Set<String> known;

    DiskAssets(Folder folder, List<String> paths) {
        this.folder = folder;
        this.paths = List.copyOf(paths);
        this.known = new HashSet<>(paths);
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return head(path, Integer.MAX_VALUE);
    }

    @Override
    public Optional<byte[]> head(String path, int most) {
        if (!known.contains(path)) {
            return Optional.empty();
        }
        if (!folder.isInside(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.file(path))) {
            return Optional.of(most == Integer.MAX_VALUE ? in.readAllBytes() : in.readNBytes(most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> {
            String text = TextFile.normalized(new String(bytes, StandardCharsets.UTF_8));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        });
    }
}
