package dev.slipway.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a folder lies in the Git repository around it. */
final class Repository {
    private Repository() {}

    /** The folder's path from the root of its repository, or its name where there is none. */
    static String pathOf(Path folder) {
        Path full = folder.toAbsolutePath().normalize();
        for (Path root = full; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(".git"))) {
                return root.relativize(full).toString().replace('\\', '/');
            }
        }
        return full.getFileName() == null ? "" : full.getFileName().toString();
    }
}
