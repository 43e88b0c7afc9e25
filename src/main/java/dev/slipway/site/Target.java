package dev.slipway.site;

import java.util.Optional;

/** Where a reference leads, decided. */
public sealed interface Target {
    /** Another site: {@code address} has a scheme that is safe to follow (http, https, mailto). */
    record Web(String address) implements Target {}

    /** A page of this site, {@code docker/container-internals.html}, and an anchor in it or an empty text. */
    record InSite(String page, String anchor) implements Target {}

    /** An asset that is copied to the site; {@code size} is known of one that is shown as a picture. */
    record Asset(String path, Optional<PictureSize> size) implements Target {
        /** An asset that is gone to. */
        public Asset(String path) {
            this(path, Optional.empty());
        }
    }

    /** Nowhere: a diagnostic says why. The text is shown without a link. */
    record Nowhere() implements Target {}
}
