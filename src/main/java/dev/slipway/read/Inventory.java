package dev.slipway.read;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The files of a site by what they are: told from their paths alone. */
record Inventory(List<String> series, List<String> articles, Set<String> quizzes, List<String> assets) {
    static final String SETTINGS = "site.yaml";
    static final String GLOSSARY = "glossary.yaml";
    private static final String PLAN = "/series.yaml";
    private static final String QUIZ = ".quiz.yaml";

    static Inventory of(List<String> paths, Consumer<Diagnostic> problems) {
        List<String> series = new ArrayList<>();
        Set<String> homes = new HashSet<>(Set.of("posts"));
        for (String path : paths) {
            if (path.endsWith(PLAN) && path.indexOf('/') == path.length() - PLAN.length()) {
                series.add(path);
                homes.add(folder(path));
            }
        }
        List<String> articles = new ArrayList<>();
        Set<String> quizzes = new HashSet<>();
        List<String> assets = new ArrayList<>();
        for (String path : paths) {
            boolean home = homes.contains(folder(path));
            if (home && path.endsWith(".md") && !path.endsWith("/README.md")) {
                articles.add(path);
            } else if (home && path.endsWith(QUIZ)) {
                quizzes.add(path);
            } else if (isNote(path)) {
                stray(path, problems);
            } else if (!series.contains(path) && !path.equals(SETTINGS) && !path.equals(GLOSSARY)) {
                assets.add(path);
            }
        }
        quizzesWithoutArticle(quizzes, articles, problems);
        return new Inventory(series, articles, quizzes, assets);
    }

    /** The quiz file beside an article. */
    static String quizBeside(String article) {
        return article.substring(0, article.length() - ".md".length()) + QUIZ;
    }

    /** The folder of a path, or empty for a file of the root. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Markdown that stands where articles stand and is none: a README, or one in the wrong place. */
    private static boolean isNote(String path) {
        return path.endsWith(".md") && path.indexOf('/') == path.lastIndexOf('/');
    }

    private static void stray(String path, Consumer<Diagnostic> problems) {
        if (!path.endsWith("README.md")) {
            problems.accept(ReadRule.STRAY_ARTICLE.at(
                    Place.startOf(path),
                    "this Markdown file is neither in a series nor in posts/, so it becomes no page",
                    "move it to posts/, or give its folder a series.yaml"));
        }
    }

    private static void quizzesWithoutArticle(
            Set<String> quizzes, List<String> articles, Consumer<Diagnostic> problems) {
        Set<String> expected = new HashSet<>();
        articles.forEach(article -> expected.add(quizBeside(article)));
        for (String quiz : quizzes) {
            if (!expected.contains(quiz)) {
                problems.accept(ReadRule.STRAY_ARTICLE.at(
                        Place.startOf(quiz), "no article stands beside this quiz", "give both the same name"));
            }
        }
    }
}
