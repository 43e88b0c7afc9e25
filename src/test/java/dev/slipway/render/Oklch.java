package dev.slipway.render;

/** A color in OKLCH (CSS Color 4, section 9.4; matrices by Ottosson, 2020). */
record Oklch(double lightness, double chroma, double hue) {
    /** WCAG 2.2's contrast ratio: from 1 to 21. */
    double contrast(Oklch other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    private double luminance() {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        double red = clipped(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        double green = clipped(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        double blue = clipped(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double cube(double x) {
        return x * x * x;
    }

    /** Browsers show what lies outside sRGB by its nearest edge. */
    private static double clipped(double linear) {
        return Math.max(0, Math.min(1, linear));
    }
}
