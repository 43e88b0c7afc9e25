package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.util.List;

/** How a reader's system shows pages: in the dark or not, with more contrast or not. And what axe has to say there. */
enum Looks {
    LIGHT(ColorScheme.LIGHT, Contrast.NO_PREFERENCE),
    DARK(ColorScheme.DARK, Contrast.NO_PREFERENCE),
    CONTRAST(ColorScheme.LIGHT, Contrast.MORE),
    DARK_CONTRAST(ColorScheme.DARK, Contrast.MORE);

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private final ColorScheme scheme;
    private final Contrast contrast;

    Looks(ColorScheme scheme, Contrast contrast) {
        this.scheme = scheme;
        this.contrast = contrast;
    }

    /** A browser that looks so, into which axe can be put. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setContrast(contrast)
                .setBypassCSP(true);
    }

    /** Axe finds nothing in the page as it is now. */
    void holdFor(Page page, String name) {
        page.waitForFunction("document.getAnimations().length === 0");
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().get(0).getTarget())
                        .toList();
        assertThat(violations).as(name + " " + this).isEmpty();
    }
}
