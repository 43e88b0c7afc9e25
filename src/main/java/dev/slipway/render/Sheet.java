package dev.slipway.render;

import dev.slipway.site.Page;

/** A page that is still to be rendered. */
interface Sheet {
    Page render();
}
