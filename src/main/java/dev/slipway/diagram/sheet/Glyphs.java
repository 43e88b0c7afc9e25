package dev.slipway.diagram.sheet;

/**
 * How wide letters are, in thousandths of the font's size. These are the advances of DejaVu Sans, the widest of the fonts that
 * {@code system-ui} stands for, so that what fits by this table fits everywhere.
 */
final class Glyphs {
    /** From the blank to the tilde. */
    private static final short[] ASCII = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, // blank to /
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, // 0 to ?
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, // @ to O
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, // P to _
        500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, // ` to o
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838 // p to ~
    };

    private Glyphs() {}

    /** The width of a line in pixels, rounded up. */
    static int width(String line, int size) {
        int sum = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            sum += advance(c);
            i += Character.charCount(c);
        }
        return (sum * size + 999) / 1000;
    }

    private static int advance(int c) {
        if (c >= ' ' && c <= '~') {
            return ASCII[c - ' '];
        }
        if (c < 0xa0 || c >= 0x300 && c < 0x370 || c >= 0x200b && c <= 0x200f) {
            return 0;
        }
        return c < 0x1100 ? 790 : 1040;
    }
}
