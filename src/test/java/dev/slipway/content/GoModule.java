package dev.slipway.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.content.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copy of an example's Go module, which may be fitted to what this machine has. */
record GoModule(Path folder) {
    /** Where Debian's packages put the source of Go modules. */
    private static final Path DEBIAN = Path.of("/usr/share/gocode/src");

    private static final Pattern GO_LINE = Pattern.compile("(?m)^go (\\d+)\\.(\\d+).*$");
    private static final Pattern GO_VERSION = Pattern.compile("go(\\d+)\\.(\\d+)");
    private static final Pattern REQUIRED = Pattern.compile("(?m)^require (\\S+) v\\S+");

    /** Lowers the version that the module asks for to that of an older tool, which then says itself what it lacks. */
    boolean fitTo(Tool go) throws IOException, InterruptedException {
        String text = Files.readString(mod());
        Matcher asked = GO_LINE.matcher(text);
        Matcher there =
                GO_VERSION.matcher(go.run(folder, "", "env", "GOVERSION").printed());
        assertThat(asked.find()).as("a go line in " + mod()).isTrue();
        assertThat(there.find()).as("a version of go").isTrue();
        int wanted = Integer.parseInt(asked.group(2));
        int has = Integer.parseInt(there.group(2));
        if (has < wanted) {
            Files.writeString(mod(), asked.replaceFirst("go " + there.group(1) + "." + there.group(2)));
        }
        return has < wanted;
    }

    /** What the tool says; a module that no proxy may be asked for is taken from Debian's copy, where there is one. */
    Outcome tried(Tool go, String... words) throws IOException, InterruptedException {
        Outcome outcome = go.run(folder, "", words);
        boolean lacking = outcome.printed().contains("disabled by GOPROXY=off");
        return lacking && takeCopies() ? go.run(folder, "", words) : outcome;
    }

    private boolean takeCopies() throws IOException {
        String text = Files.readString(mod());
        StringBuilder replaced = new StringBuilder(text);
        Matcher required = REQUIRED.matcher(text);
        while (required.find()) {
            Path copy = DEBIAN.resolve(required.group(1));
            if (Files.exists(copy.resolve("go.mod"))) {
                replaced.append("\nreplace ")
                        .append(required.group(1))
                        .append(" => ")
                        .append(copy)
                        .append('\n');
            }
        }
        Files.writeString(mod(), replaced);
        return replaced.length() > text.length();
    }

    private Path mod() {
        return folder.resolve("go.mod");
    }
}
