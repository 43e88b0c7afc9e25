package dev.slipway.render;

import dev.slipway.site.Page;
import java.util.function.Supplier;

/** A page that is still to be rendered. */
interface Sheet {
    Page render();

    /** A sheet of which one knows beforehand where it is published: it is rendered only when that page is wanted. */
    static Sheet at(String path, Supplier<Page> page) {
        return new Placed(path, page);
    }

    /** A sheet with the path of its page. */
    record Placed(String path, Supplier<Page> page) implements Sheet {
        @Override
        public Page render() {
            return page.get();
        }
    }
}
