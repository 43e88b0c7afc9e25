package dev.slipway;

import dev.slipway.write.TreeStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tells whether a site stands as the last build left it and nothing has changed that it was made of: then there is nothing
 * to do. The file {@code .slipway/build} beside the site says how many files that build made, and the stamps of what went
 * in and of what came out.
 */
public final class BuildStamp {
    /** How old the newest input must be: file systems count time in steps of up to two seconds. */
    private static final long SETTLED = 2000;

    private final Path out;
    private final Path folder;
    private final Path file;
    private final String inputs;
    private final boolean settled;

    private BuildStamp(Path out, TreeStamp inputs, long now) {
        this.out = out;
        this.folder = out.toAbsolutePath().resolveSibling(".slipway");
        this.file = folder.resolve("build");
        this.inputs = inputs.value();
        this.settled = inputs.newest() < now - SETTLED;
    }

    /**
     * The stamp of what a build is about to be made of.
     *
     * @param inputs the program's file, the folder of content, and whatever else is read
     * @param wishes the options, which count like files
     * @param now milliseconds from 1970
     */
    public static BuildStamp of(Path out, List<Path> inputs, List<String> wishes, long now) throws IOException {
        TreeStamp stamp = new TreeStamp();
        for (Path input : inputs) {
            stamp.add(input);
        }
        stamp.add(String.join("\0", wishes));
        return new BuildStamp(out, stamp, now);
    }

    /** How many files the site has, where nothing is to be done. */
    public OptionalInt unchanged() {
        try {
            if (!Files.isRegularFile(file)) {
                return OptionalInt.empty();
            }
            String[] last =
                    Files.readString(file, StandardCharsets.UTF_8).strip().split(" ");
            boolean same = last.length == 3 && last[1].equals(inputs) && last[2].equals(outputs());
            return same ? OptionalInt.of(Integer.parseInt(last[0])) : OptionalInt.empty();
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Writes down that a build of this succeeded with nothing to report. Where that cannot be, the next one builds again. */
    public void record(int pages) {
        try {
            if (settled) {
                Files.createDirectories(folder);
                Files.writeString(file, pages + " " + inputs + " " + outputs() + "\n", StandardCharsets.UTF_8);
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A folder that is read-only, or full: the site is there all the same.
        }
    }

    private String outputs() throws IOException {
        return new TreeStamp().add(out).value();
    }
}
