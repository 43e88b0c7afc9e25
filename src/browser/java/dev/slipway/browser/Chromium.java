package dev.slipway.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser of the machine, one for all tests. Where there is none, they are skipped, unless they are required. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The browser of a run of tests, started by the first that asks and closed with the run. */
    static Chromium of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Chromium.class, key -> start(), Chromium.class);
    }

    private static Chromium start() {
        Optional<Path> executable = executable();
        if (executable.isEmpty() && "required".equals(System.getenv("SLIPWAY_BROWSER_TESTS"))) {
            fail("no Chromium on this machine, and SLIPWAY_BROWSER_TESTS=required");
        }
        assumeTrue(executable.isPresent(), "no Chromium on this machine");
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        List<Path> candidates = new ArrayList<>();
        Optional.ofNullable(System.getenv("CHROMIUM_PATH")).map(Path::of).ifPresent(candidates::add);
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                candidates.add(Path.of(folder, name));
            }
        }
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
