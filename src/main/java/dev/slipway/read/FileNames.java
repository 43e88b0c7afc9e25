package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** File names that an address, or another operating system, could not carry. */
final class FileNames {
    private static final String REFUSED = "?#%\"<>|*:\\";

    private FileNames() {}

    static void check(List<String> paths, Consumer<Diagnostic> problems) {
        Map<String, String> folded = new HashMap<>();
        for (String path : paths) {
            for (int i = 0; i < path.length(); i++) {
                char c = path.charAt(i);
                if (c >= 'a' && c <= 'z') {
                    continue;
                }
                if (REFUSED.indexOf(c) >= 0 || Character.isISOControl(c)) {
                    String shown = Character.isISOControl(c) ? "a control character" : "\"" + c + "\"";
                    problems.accept(
                            ReadRule.FILE_NAME.at(Place.startOf(path), "the file's name holds " + shown, "rename it"));
                    break;
                }
            }
            String other = folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                problems.accept(ReadRule.FILE_NAME.at(
                        Place.startOf(path),
                        "the name differs from \"" + other + "\" only by upper and lower case",
                        "rename one: some file systems take them for the same"));
            }
        }
    }
}
