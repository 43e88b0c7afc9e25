package dev.slipway.render;

import dev.slipway.site.Located;
import dev.slipway.site.SiteSettings;

/** A site's own accent: {@code theme: {accent: 55}} turns its hue, in degrees of OKLCH; lightness stays readable. */
final class Accent {
    private Accent() {}

    /** A rule for the style sheet, or nothing. */
    static String of(SiteSettings settings) {
        Located<String> accent = settings.theme().get("accent");
        return accent == null || !isHue(accent.value()) ? "" : ":root{--accent-hue:" + accent.value() + "}";
    }

    private static boolean isHue(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return Integer.parseInt(text) <= 360;
    }
}
