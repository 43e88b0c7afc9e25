package dev.slipway.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import dev.slipway.cli.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A folder of content as a site on disk, built once for all tests, and the browser to look at it. */
class BuiltSite implements BeforeAllCallback {
    private final String content;
    private @Nullable Chromium chromium;
    private @Nullable Path folder;

    BuiltSite(String content) {
        this.content = content;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.of(context);
        folder = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BuiltSite.class))
                .computeIfAbsent(content, BuiltSite::built, Path.class);
    }

    private static Path built(String content) {
        try {
            Path folder = Files.createTempDirectory("slipway-pages").resolve("site");
            int code = new Commands(System.out, System.err).run("build", content, "--out", folder.toString());
            assertThat(code).isZero();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return requireNonNull(folder);
    }

    /** Where a page is opened from disk. */
    String address(String path) {
        return folder().resolve(path).toUri().toString();
    }

    BrowserContext context(Browser.NewContextOptions options) {
        return requireNonNull(chromium).browser().newContext(options);
    }

    BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }
}
