package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.slipway.cli.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A page of {@code slipway serve} in a browser, while its article is written. */
@Timeout(120)
class PreviewTest {
    @RegisterExtension
    static final BuiltSite browser = new BuiltSite("src/browser/resources/learning");

    @TempDir
    Path folder;

    private @Nullable Thread slipway;
    private @Nullable BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private String address = "";

    @BeforeEach
    void a_site_is_served() throws IOException, InterruptedException {
        write("site.yaml", "title: A site\ndescription: For a test.\n");
        write("posts/a.md", post("First words."));
        write("posts/b.md", post("Other words."));
        write("posts/long.md", longPost("First words."));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        slipway = new Thread(() -> new Commands(out, System.err)
                .run("serve", folder.resolve("content").toString(), "--port", "0"));
        slipway.start();
        while (!printed.toString(StandardCharsets.UTF_8).contains(" until Ctrl+C.")) {
            Thread.sleep(20);
        }
        String said = printed.toString(StandardCharsets.UTF_8);
        address = said.substring(said.indexOf("http://"), said.lastIndexOf('/') + 1);
        context = browser.context();
    }

    @AfterEach
    void it_ends() throws InterruptedException {
        requireNonNull(context).close();
        requireNonNull(slipway).interrupt();
        requireNonNull(slipway).join();
        assertThat(complaints).isEmpty();
    }

    private static String post(String body) {
        return "---\ntitle: A post\ndescription: For a test.\n---\n" + body + "\n";
    }

    private static String longPost(String first) {
        StringBuilder body = new StringBuilder(first);
        for (int i = 1; i <= 40; i++) {
            body.append("\n\n## Section ").append(i).append("\n\n").append("Many words. ".repeat(80));
        }
        return post(body.append("\n\n:::details More\nHidden.\n:::").toString());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Opens a page and notes what its browser complains of, such as what the policy for content forbids. */
    private Page open(String path) {
        Page page = requireNonNull(context).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address + path);
        page.evaluate("window.untouched = true");
        return page;
    }

    private static double top(Locator mark) {
        return ((Number) mark.evaluate("(mark) => mark.getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void what_is_saved_is_seen_where_it_is_shown_and_only_there() throws IOException {
        Page a = open("posts/a.html");
        Page b = requireNonNull(context).newPage();
        b.navigate(address + "posts/b.html");
        b.evaluate("window.untouched = true");
        write("posts/a.md", post("Second words."));
        a.bringToFront();
        assertThat(a.locator(".prose, main").first()).containsText("Second words.");
        write("posts/a.md", post("Third words."));
        assertThat(a.locator("main")).containsText("Third words.");
        assertThat(a.evaluate("window.untouched === undefined")).isEqualTo(true);
        assertThat(b.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    void the_reader_s_place_is_kept_though_the_text_above_it_grows() throws IOException {
        Page page = open("posts/long.html");
        page.locator("main details").last().evaluate("(fold) => { fold.open = true; }");
        Locator heading = page.locator("#section-20");
        heading.evaluate(
                "(mark) => scrollTo({ top: mark.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' })");
        double before = top(heading);
        write("posts/long.md", longPost("Long words. ".repeat(600)));
        assertThat(page.locator("main")).containsText("Long words.");
        page.waitForFunction("document.readyState === 'complete' && scrollY > 0");
        double after = top(heading);
        assertThat(after).isBetween(before - 3, before + 3);
        assertThat(page.locator("main details").last().evaluate("(fold) => fold.open"))
                .isEqualTo(true);
    }

    @Test
    void what_is_wrong_lies_over_the_page_until_it_is_mended() throws IOException {
        Page page = open("posts/a.html");
        write("posts/a.md", post("[broken](none.md) and <b>more</b>"));
        Locator problems = page.locator("slipway-problems section");
        assertThat(problems).containsText("there is nothing at \"none.md\" [broken-link]");
        assertThat(problems).containsText("posts/a.md:5:1");
        assertThat(problems.locator("h2")).containsText("1 error");
        assertThat(problems).hasAttribute("role", "alert");
        assertThat(page.locator("main")).containsText("First words.");
        assertThat(problems).hasCSS("position", "fixed");
        assertThat(complaints).isEmpty();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        complaints.clear(); // What axe does to look is none of ours.
        page.keyboard().press("Escape");
        assertThat(problems).hasCount(0);
        write("posts/a.md", post("[broken](nothing.md)"));
        assertThat(problems).containsText("nothing.md");
        problems.getByText("Dismiss").click();
        assertThat(problems).hasCount(0);
        page.navigate(address + "posts/b.html");
        assertThat(problems).containsText("nothing.md");
        write("posts/a.md", post("First words."));
        assertThat(problems).hasCount(0);
    }

    @Test
    void another_accent_is_seen_without_loading_the_page_again() throws IOException {
        Page page = open("posts/a.html");
        String before = (String) page.evaluate("document.querySelector('link[rel=stylesheet]').href");
        write("site.yaml", "title: A site\ndescription: For a test.\ntheme: {accent: \"200\"}\n");
        page.waitForFunction(
                "old => ![...document.querySelectorAll('link[rel=stylesheet]')].some(one => one.href === old)", before);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
        write("site.yaml", "title: A site\ndescription: For a test.\n");
        page.waitForFunction(
                "old => [...document.querySelectorAll('link[rel=stylesheet]')].some(one => one.href === old)", before);
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    }

    @Test
    void a_page_that_goes_shows_that_it_is_gone_and_comes_back() throws IOException {
        Page page = open("posts/a.html");
        Files.delete(folder.resolve("content/posts/a.md"));
        assertThat(page.locator("body")).hasClass("page-not-found");
        write("posts/a.md", post("Words again."));
        assertThat(page.locator("main")).containsText("Words again.");
        complaints.removeIf(text -> text.contains("404"));
    }
}
