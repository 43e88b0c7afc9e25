package dev.slipway.site;

import java.util.Optional;

/** A claim and where it was checked, {@code owner/repository@tag:path} or a web address. */
public record Citation(String claim, String at, Place place) {
    /** Of {@code owner/repository@tag:path} the file's page on GitHub; of a web address itself; else nothing. */
    public Optional<String> address() {
        if (at.startsWith("https://") || at.startsWith("http://")) {
            return Optional.of(at);
        }
        int tag = at.indexOf('@');
        int path = at.indexOf(':', Math.max(tag, 0));
        int owner = at.indexOf('/');
        if (tag < 0 || path < 0 || owner < 0 || owner > tag || at.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        return Optional.of("https://github.com/" + at.substring(0, tag) + "/blob/" + at.substring(tag + 1, path) + "/"
                + at.substring(path + 1));
    }
}
