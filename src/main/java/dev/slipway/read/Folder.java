package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The files of a site's folder. Hidden ones are left out; a link that leaves the folder is reported and left out. */
final class Folder {
    private final Path root;
    private final List<String> paths = new ArrayList<>();

    private Folder(Path root) {
        this.root = root;
    }

    static Folder walk(Path folder, Consumer<Diagnostic> problems) throws IOException {
        Folder walked = new Folder(folder.toRealPath());
        Files.walkFileTree(walked.root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(walked.root) && HiddenName.is(directory);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!HiddenName.is(file)) {
                    walked.add(file, attributes, problems);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        walked.paths.sort(null);
        return walked;
    }

    /** All paths relative to the folder with {@code /}, sorted by UTF-16 unit. */
    List<String> paths() {
        return paths;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** Whether a file that was found is still one of the folder: since then another may have been put in its place. */
    boolean isInside(String path) {
        return staysInside(file(path));
    }

    private void add(Path file, BasicFileAttributes attributes, Consumer<Diagnostic> problems) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (attributes.isRegularFile()) {
            paths.add(path);
        } else if (attributes.isSymbolicLink() && staysInside(file)) {
            paths.add(path);
        } else {
            problems.accept(ReadRule.FILE_OUTSIDE_SITE.at(
                    Place.startOf(path),
                    "this is not a regular file of the site's folder",
                    "copy what it points to into the folder"));
        }
    }

    private boolean staysInside(Path link) {
        try {
            Path real = link.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real);
        } catch (IOException e) {
            return false;
        }
    }
}
