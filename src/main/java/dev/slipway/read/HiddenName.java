package dev.slipway.read;

import java.nio.file.Path;

/** The files and folders of a site's folder that mean nothing to it. */
public final class HiddenName {
    private HiddenName() {}

    /** Whether a name has a dot in front, except the few that examples need. */
    public static boolean is(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") && !name.equals(".dockerignore") && !name.equals(".env.example");
    }
}
