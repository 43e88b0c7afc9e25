package dev.slipway.render.view;

import java.util.Optional;

/** Who wrote: {@code avatar} is an asset's path. */
public record AuthorView(
        String name, String page, Markup bio, Optional<String> url, Optional<String> avatar, int articles) {}
