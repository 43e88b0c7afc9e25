package dev.slipway.learn;

/**
 * What is known about a card in somebody's head.
 *
 * @param stability after how many days it is recalled with a probability of 0.9
 * @param difficulty from 1, easy, to 10
 */
public record Memory(double stability, double difficulty) {}
