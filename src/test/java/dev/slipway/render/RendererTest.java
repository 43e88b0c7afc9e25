package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RendererTest {
    private final RenderedSite site = RenderedSite.of(SampleSite.site());

    @Test
    void every_kind_of_page_is_there() {
        assertThat(site.pages().keySet())
                .contains(
                        ".nojekyll",
                        "404.html",
                        "authors/index.html",
                        "authors/maintainers.html",
                        "docker/container-internals.html",
                        "docker/container-internals.md",
                        "docker/index.html",
                        "docker/part-1.html",
                        "docker/tracks/security.html",
                        "favicon.svg",
                        "feed.xml",
                        "glossary.html",
                        "index.html",
                        "llms.txt",
                        "posts/index.html",
                        "posts/why-pid-1-matters.html",
                        "robots.txt",
                        "site.webmanifest",
                        "sitemap.xml",
                        "tags/index.html",
                        "tags/namespaces.html");
    }
}
