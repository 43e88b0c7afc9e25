package dev.slipway.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yaml} says.
 *
 * @param url the published address without a trailing slash, or empty
 * @param repository the web address of the repository, for edit links
 * @param series the order of the series, by id
 * @param severities rule id to severity
 * @param graded the rules of {@code severities} where they stand
 * @param excluded globs of files that are not checked
 * @param theme values of the theme, such as {@code accent}
 */
public record SiteSettings(
        String title,
        String description,
        Optional<String> url,
        Optional<String> repository,
        String branch,
        String language,
        List<Author> authors,
        List<Located<String>> series,
        List<NavigationEntry> navigation,
        Map<String, Severity> severities,
        List<Located<String>> graded,
        List<Located<String>> excluded,
        Map<String, Located<String>> theme) {
    public SiteSettings {
        authors = List.copyOf(authors);
        series = List.copyOf(series);
        navigation = List.copyOf(navigation);
        severities = Map.copyOf(severities);
        graded = List.copyOf(graded);
        excluded = List.copyOf(excluded);
        theme = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(theme));
    }
}
