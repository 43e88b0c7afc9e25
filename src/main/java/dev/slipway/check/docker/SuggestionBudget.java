package dev.slipway.check.docker;

/** How many more names are looked up for a suggestion: enough for people, too few to slow down on nonsense. */
final class SuggestionBudget {
    private int left = 100;

    /** Takes one, or says that none is left. */
    boolean spend() {
        return left-- > 0;
    }
}
