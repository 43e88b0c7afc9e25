package dev.slipway.render;

/** A color in OKLCH (CSS Color 4, section 9.4; matrices by Ottosson, 2020), kept as linear red, green and blue. */
record Oklch(double red, double green, double blue) {
    /** WCAG 2.2's contrast ratio: from 1 to 21. */
    double contrast(Oklch other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    static Oklch of(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new Oklch(
                clipped(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                clipped(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                clipped(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    /** This color painted over another one, which shines through as far as {@code alpha} leaves it: mixed in sRGB. */
    Oklch over(Oklch below, double alpha) {
        return new Oklch(
                mixed(red, below.red, alpha), mixed(green, below.green, alpha), mixed(blue, below.blue, alpha));
    }

    private static double mixed(double above, double below, double alpha) {
        double encoded = encoded(above) * alpha + encoded(below) * (1 - alpha);
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }

    private double luminance() {
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
