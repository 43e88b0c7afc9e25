package dev.slipway.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A reader without a mouse: what is to be used is reached by Tab, and can be seen to be where the keys go. */
record Keys(Page page) {
    private static final int FAR = 120;

    /** Goes on with Tab until a thing has the focus. */
    Keys to(Locator wanted) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                assertThat(wanted.evaluate("""
                                element => {
                                  const style = getComputedStyle(element);
                                  const label = element.labels?.[0] && getComputedStyle(element.labels[0]);
                                  const next = element.nextElementSibling && getComputedStyle(element.nextElementSibling);
                                  return [style, label, next].some((one) => one && one.outlineStyle !== "none" && parseFloat(one.outlineWidth) > 0);
                                }"""))
                        .as("the focus is seen on " + wanted)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("Tab does not reach " + wanted);
    }

    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }
}
