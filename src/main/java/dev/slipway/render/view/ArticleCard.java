package dev.slipway.render.view;

import java.util.Optional;

/** An article in a list. */
public record ArticleCard(
        String title,
        String page,
        Markup description,
        String mark,
        Optional<Day> day,
        int minutes,
        Optional<String> level) {}
