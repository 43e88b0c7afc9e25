package dev.slipway.write;

import dev.slipway.site.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What tells some files apart from changed ones without reading them: 64 bits of all their paths, sizes, times of change
 * and inodes. The order in which they are met means nothing.
 */
public final class TreeStamp {
    private long sum;
    private long newest = Long.MIN_VALUE;

    /** Adds a text that the files depend on. */
    public TreeStamp add(String text) {
        sum += hash(text);
        return this;
    }

    /** Adds a file, or a folder with all that is in it. Symbolic links below are not followed: they may lead anywhere. */
    public TreeStamp add(Path root) throws IOException {
        sum += hash(root.toString());
        if (Files.exists(root)) {
            Path real = root.toRealPath();
            Files.walkFileTree(real, new Visitor(real.toString().length()));
        }
        return this;
    }

    /** The bits, in hexadecimal. */
    public String value() {
        return Long.toHexString(sum);
    }

    /** The latest change of a file, in milliseconds from 1970. */
    public long newest() {
        return newest;
    }

    private static long hash(String text) {
        return mixed(Digest.bits(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014): without it a sum would hide what lies side by side. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final int above;

        Visitor(int above) {
            this.above = above;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            long hash = hash(file.toString().substring(above));
            long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            hash = mixed(hash ^ attributes.size());
            hash = mixed(hash ^ changed);
            sum += mixed(hash ^ Objects.hashCode(attributes.fileKey()));
            newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
            return FileVisitResult.CONTINUE;
        }

        /** What cannot be looked at, such as a closed folder, counts by its name. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            sum += hash(file.toString().substring(above) + '\0');
            return FileVisitResult.CONTINUE;
        }
    }
}
