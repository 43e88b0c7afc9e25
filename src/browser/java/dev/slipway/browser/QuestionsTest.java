package dev.slipway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions of every type, answered with mouse and keys. */
class QuestionsTest {
    @RegisterExtension
    static final LearningSite site = new LearningSite();

    @Test
    void every_type_of_question_knows_right_from_wrong() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            LearningSite.question(page, "truth").getByLabel("True").check();
            LearningSite.check(page, "truth", "Not yet.");
            LearningSite.check(page, "truth", "");
            LearningSite.question(page, "truth").getByLabel("False").check();
            LearningSite.check(page, "truth", "Right.");
            LearningSite.question(page, "number").locator("input").fill("12,4");
            LearningSite.check(page, "number", "Right.");
            LearningSite.question(page, "line").locator(".line").nth(1).click();
            assertThat(LearningSite.question(page, "line").getByLabel("Line 2")).isChecked();
            LearningSite.check(page, "line", "Right.");
            LearningSite.question(page, "gaps").locator(".gap").nth(0).fill("Port");
            LearningSite.question(page, "gaps").locator(".gap").nth(1).fill("starboard");
            LearningSite.check(page, "gaps", "Right.");
            for (Locator row :
                    LearningSite.question(page, "pairs").locator(".match li").all()) {
                row.locator("select").selectOption(row.getAttribute("data-key"));
            }
            LearningSite.check(page, "pairs", "Right.");
            LearningSite.question(page, "empty-word").locator(".check").click();
            assertThat(LearningSite.question(page, "empty-word").locator(".result"))
                    .hasText("Answer first, then check.");
        }
    }

    @Test
    void things_are_put_in_order_by_key_alone() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            Locator list = LearningSite.question(page, "order");
            for (int place = 1; place <= 3; place++) {
                Locator item = list.locator("li[data-place='" + place + "']");
                for (int at = place(item); at > place; at--) {
                    item.locator(".up").focus();
                    page.keyboard().press("Enter");
                    assertThat(item.locator(".up")).isFocused();
                }
            }
            list.locator(".check").focus();
            page.keyboard().press("Enter");
            assertThat(list.locator(".result")).containsText("Right.");
        }
    }

    @Test
    void only_the_missed_ones_are_asked_again_in_the_same_order() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            LearningSite.answerTwo(page);
            assertThat(page.locator(".score")).hasText("1 of 10 right");
            page.getByText("Only the ones I missed").click();
            assertThat(LearningSite.question(page, "one")).isHidden();
            assertThat(LearningSite.question(page, "many")).isVisible();
            assertThat(LearningSite.question(page, "many").getByLabel("Rope")).isChecked();
            assertThat(LearningSite.question(page, "many").locator(".result")).hasText("");
            page.getByText("Show all questions").click();
            assertThat(LearningSite.question(page, "one")).isVisible();
        }
    }

    @Test
    void only_the_missed_ones_of_a_whole_series_are_asked_again() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/quizzes.html"));
            LearningSite.question(page, "one").getByLabel("The crane").check();
            LearningSite.check(page, "one", "Right.");
            LearningSite.question(page, "rope-holds").getByLabel("False").check();
            LearningSite.check(page, "rope-holds", "Not yet.");
            assertThat(page.locator(".score")).hasText("1 of 11 right");
            page.getByText("Only the ones I missed").click();
            assertThat(page.locator(".question:visible")).hasCount(1);
            LearningSite.question(page, "rope-holds").getByLabel("True").check();
            LearningSite.check(page, "rope-holds", "Right.");
            assertThat(page.locator(".score")).hasText("2 of 11 right");
            page.getByText("Show all questions").click();
            assertThat(page.locator(".question:visible")).hasCount(11);
            assertThat(page.evaluate("slipway.log.learned().cards.get('rope-holds').times"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_question_stands_where_its_author_placed_it_and_only_there() {
        try (BrowserContext context = site.context()) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            assertThat(page.locator(".quiz-place + .questions #pageQuestion-truth, .quiz-place #pageQuestion-truth")
                            .count())
                    .isEqualTo(1);
            assertThat(page.locator("#pageQuestion-truth").count()).isEqualTo(1);
            assertThat(page.locator(".quiz #pageQuestion-truth").count()).isZero();
        }
    }

    @Test
    void without_javascript_every_question_shows_its_answer() {
        try (BrowserContext context = site.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.address("harbor/cranes.html"));
            for (Locator question : page.locator(".question").all()) {
                question.locator("summary").click();
                assertThat(question.locator(".key-body")).isVisible();
                assertThat(question.locator(".key-body").innerText()).isNotBlank();
            }
            assertThat(page.locator(".check")).hasCount(0);
            page.navigate(site.address("progress.html"));
            assertThat(page.locator("main")).containsText("JavaScript");
        }
    }

    private static int place(Locator item) {
        return ((Number) item.evaluate("item => [...item.parentElement.children].indexOf(item) + 1")).intValue();
    }
}
