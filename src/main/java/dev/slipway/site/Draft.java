package dev.slipway.site;

import dev.slipway.site.body.Body;

/** An article whose text is parsed and whose links are not decided yet. */
public record Draft(Source source, Body body) {
    /** The file's path in the site's folder. */
    public String path() {
        return source.path();
    }

    /** What the article says about itself. */
    public FrontMatter front() {
        return source.front();
    }
}
