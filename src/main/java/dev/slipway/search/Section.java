package dev.slipway.search;

/**
 * What a search leads to: a piece of a page.
 *
 * @param heading what it is called; empty for the beginning of a page
 * @param address what leads there from its page, {@code #anchor}; a whole path where it is a page of its own, or empty
 * @param text its text, a line for each paragraph; a line of code begins with a tab
 */
record Section(String heading, String address, String text) {}
