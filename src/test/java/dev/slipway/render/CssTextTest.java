package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CssTextTest {
    @Test
    void comments_and_blanks_go() {
        assertThat(CssText.minified("/* a */\na, b > c {\n  color: red;\n  margin: 0 1px;\n}\n"))
                .isEqualTo("a,b>c{color: red;margin: 0 1px}");
    }

    @Test
    void a_blank_that_means_something_stays() {
        assertThat(CssText.minified(".a :is(b) { x: calc(1px + 2px) \" a  b \"; }"))
                .isEqualTo(".a :is(b){x: calc(1px + 2px) \" a  b \"}");
    }
}
