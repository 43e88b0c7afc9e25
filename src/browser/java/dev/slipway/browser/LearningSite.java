package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.slipway.cli.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A small site with a question of every type, opened from disk on the morning of 21 November 2026 in Berlin. */
final class LearningSite {
    static final Instant FIRST = Instant.parse("2026-11-21T10:00:00Z");
    private static final String CONTENT = "src/browser/resources/learning";

    private final Chromium chromium;
    private final Path folder;

    private LearningSite(Chromium chromium, Path folder) {
        this.chromium = chromium;
        this.folder = folder;
    }

    static LearningSite build() {
        Chromium chromium = Chromium.start();
        try {
            Path folder = Files.createTempDirectory("slipway-learning");
            int code = new Commands(System.out, System.err)
                    .run("build", CONTENT, "--out", folder.resolve("site").toString());
            assertThat(code).isZero();
            return new LearningSite(chromium, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void close(@Nullable LearningSite site) {
        if (site != null) {
            site.chromium.close();
        }
    }

    String address(String path) {
        return folder.resolve("site").resolve(path).toUri().toString();
    }

    BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }

    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser()
                .newContext(options.setTimezoneId("Europe/Berlin").setLocale("en-GB"));
        context.clock().install(new Clock.InstallOptions().setTime(Date.from(FIRST)));
        return context;
    }

    static Locator question(Page page, String id) {
        return page.locator("#pageQuestion-" + id);
    }

    /** Checks an answer by mouse: the result is said, and focus stays. */
    static void check(Page page, String id, String result) {
        Locator button = question(page, id).locator(".check");
        button.click();
        assertThat(question(page, id).locator(".result")).containsText(result);
        assertThat(button).isFocused();
    }
}
