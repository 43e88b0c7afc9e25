package dev.slipway.site;

import java.util.Optional;

/** Who writes: shown in the author box. {@code avatar} is a path in the site's folder. */
public record Author(String id, String name, String bio, Optional<String> url, Optional<Located<String>> avatar) {}
