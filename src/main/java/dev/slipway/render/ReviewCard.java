package dev.slipway.render;

/**
 * A card as a review shows it.
 *
 * @param kind what it is, in the reader's words
 * @param anchor where it stands on its article's page, or empty
 */
record ReviewCard(String id, String kind, String anchor, String front, String back) {}
