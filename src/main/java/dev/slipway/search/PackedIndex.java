package dev.slipway.search;

/**
 * The index as text: the terms in their order, each as a capital letter for how many characters it shares with the one before it and
 * the rest, {@code AcachDheBoh}; and one row of bits. Those hold the length of each section, and for each term how many sections
 * have it, which, and how strongly.
 */
final class PackedIndex {
    /** In a site of this many sections or more, of a term that a fourth of them have only the strong places are kept. */
    private static final int MANY = 64;

    private static final int MOST_SHARED = 25;
    private final Postings postings;
    private final StringBuilder terms = new StringBuilder(65536);
    private final StringBuilder common = new StringBuilder();
    private final BitWriter bits = new BitWriter();

    PackedIndex(Vocabulary vocabulary, Postings postings) {
        this.postings = postings;
        int sections = postings.sections();
        for (int section = 0; section < sections; section++) {
            bits.write(postings.length(section), 4);
        }
        int[] starts = new int[vocabulary.size() + 1];
        int[] places = postings.byTerm(starts);
        int[] numbers = new int[sections];
        String before = "";
        int index = 0;
        for (String term : vocabulary.sorted()) {
            append(term, before);
            before = term;
            int number = vocabulary.number(term);
            boolean everywhere = sections >= MANY && (starts[number + 1] - starts[number]) * 4 > sections;
            if (everywhere) {
                common.append(common.isEmpty() ? "" : ",").append(index);
            }
            write(places, starts[number], starts[number + 1], everywhere, numbers);
            index++;
        }
    }

    private void append(String term, String before) {
        int most = Math.min(Math.min(term.length(), before.length()), MOST_SHARED);
        int shared = 0;
        while (shared < most && term.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        terms.append((char) ('A' + shared)).append(term, shared, term.length());
    }

    private void write(int[] places, int from, int to, boolean strongOnly, int[] numbers) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!strongOnly || Postings.isStrong(places[i])) {
                numbers[count++] = Postings.section(places[i]);
            }
        }
        bits.writeGamma(count + (strongOnly ? 1 : 0));
        bits.writeRising(numbers, 0, count, 0, postings.sections() - 1);
        for (int i = from; i < to; i++) {
            if (!strongOnly || Postings.isStrong(places[i])) {
                bits.writeUnary(Postings.grade(places[i]), Postings.HIGHEST);
            }
        }
    }

    String terms() {
        return terms.toString();
    }

    /** The places in the row of terms of those that stand nearly everywhere, {@code 12,340}. */
    String common() {
        return common.toString();
    }

    String bits() {
        return bits.base64();
    }
}
