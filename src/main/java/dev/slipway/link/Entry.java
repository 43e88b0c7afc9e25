package dev.slipway.link;

import dev.slipway.site.Draft;
import java.util.Optional;

/** A draft under the name and the address that it will be published with. */
record Entry(String id, Optional<String> series, String page, Draft draft) {
    private static final String POSTS = "posts";

    static Entry of(Draft draft) {
        String path = draft.path();
        int slash = path.indexOf('/');
        String folder = path.substring(0, slash);
        String id = withoutNumber(path.substring(slash + 1, path.length() - ".md".length()));
        Optional<String> series = folder.equals(POSTS) ? Optional.empty() : Optional.of(folder);
        return new Entry(id, series, folder + "/" + id + ".html", draft);
    }

    String path() {
        return draft.path();
    }

    /** {@code 01-container-internals} without the number that orders the folder's listing. */
    private static String withoutNumber(String name) {
        int digits = 0;
        while (digits < name.length() && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0 && digits + 1 < name.length() && name.charAt(digits) == '-';
        return numbered ? name.substring(digits + 1) : name;
    }
}
