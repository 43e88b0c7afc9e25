package dev.slipway.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The local half of a destination, {@code ../docker/01.md#cgroups}, from the folder of the file that names it.
 *
 * @param path in the site's folder, without {@code .} and {@code ..}; ends with a slash where the author's did
 * @param anchor without the hash, or empty
 */
record SitePath(String path, String anchor) {

    /** The path, or empty where it leaves the site's folder. */
    static Optional<SitePath> of(String destination, String folder) {
        int hash = destination.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(destination.substring(hash + 1));
        String named = hash < 0 ? destination : destination.substring(0, hash);
        int query = named.indexOf('?');
        named = decoded(query < 0 ? named : named.substring(0, query));
        boolean fromRoot = named.startsWith("/");
        List<String> steps = new ArrayList<>();
        if (!fromRoot && !folder.isEmpty()) {
            steps.addAll(List.of(folder.split("/")));
        }
        for (String step : named.split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        String path = String.join("/", steps);
        return Optional.of(new SitePath(named.endsWith("/") && !path.isEmpty() ? path + "/" : path, anchor));
    }

    /** A text with {@code %41} made {@code A}; what is no such escape stays. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
            if (in[i] == '%' && high >= 0 && low >= 0) {
                out[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                out[length++] = in[i];
            }
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
