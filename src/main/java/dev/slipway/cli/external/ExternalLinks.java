package dev.slipway.cli.external;

import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The links of a site to other sites: each address is asked for once, each host one question at a time. */
public final class ExternalLinks {
    private static final int HOSTS_AT_ONCE = 8;

    private final Path cacheFile;
    private final LocalDate today;
    private final Asker.Manners manners;

    ExternalLinks(Path cacheFile, LocalDate today, Asker.Manners manners) {
        this.cacheFile = cacheFile;
        this.today = today;
        this.manners = manners;
    }

    /**
     * The problems of a site's links, asked politely: a second between two questions to a host, ten for an answer.
     *
     * @param content the site's folder
     * @param cacheFile remembers good answers for some days
     * @param version ours, which servers are told
     */
    public static List<Diagnostic> check(Site site, Path content, Path cacheFile, LocalDate today, String version)
            throws IOException {
        String name = "Slipway/" + version + " (link check)";
        Asker.Manners manners = new Asker.Manners(Duration.ofSeconds(10), Duration.ofSeconds(1), name);
        return new ExternalLinks(cacheFile, today, manners).check(site, content);
    }

    List<Diagnostic> check(Site site, Path content) throws IOException {
        Map<String, List<Place>> links = SiteAddresses.of(site, content);
        AnswerCache cache = AnswerCache.open(cacheFile, today);
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        Map<String, List<String>> unasked = new TreeMap<>();
        for (String address : links.keySet()) {
            cache.get(address)
                    .ifPresentOrElse(
                            answer -> answers.put(address, answer),
                            () -> unasked.computeIfAbsent(host(address), host -> new ArrayList<>())
                                    .add(address));
        }
        ask(unasked, answers);
        unasked.values().forEach(asked -> asked.forEach(address -> cache.put(address, answer(answers, address))));
        cache.save();
        List<Diagnostic> problems = new ArrayList<>();
        links.forEach((address, places) -> report(address, answer(answers, address), places, problems));
        return problems;
    }

    private void ask(Map<String, List<String>> unasked, Map<String, Answer> answers) {
        if (unasked.isEmpty()) {
            return;
        }
        Asker asker = new Asker(manners);
        ExecutorService hosts = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            unasked.values().forEach(addresses -> hosts.execute(() -> askHost(addresses, asker, answers)));
            hosts.shutdown();
            while (!hosts.awaitTermination(1, TimeUnit.MINUTES)) {
                // Each question has a limit, so this ends.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            hosts.shutdownNow();
        }
    }

    private void askHost(List<String> addresses, Asker asker, Map<String, Answer> answers) {
        try {
            for (String address : addresses) {
                answers.put(address, uri(address));
                if (answer(answers, address).failure().isEmpty()) {
                    answers.put(address, asker.ask(URI.create(address)));
                    manners.rest();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An answer without a failure where an address can be asked for. */
    private static Answer uri(String address) {
        try {
            return URI.create(address).getHost() == null ? Answer.none("it names no host") : new Answer(0, "", "");
        } catch (IllegalArgumentException e) {
            return Answer.none("it is no address");
        }
    }

    private static Answer answer(Map<String, Answer> answers, String address) {
        return answers.getOrDefault(address, Answer.none("it was not asked for"));
    }

    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = address.indexOf('/', start);
        return end < 0 ? address.substring(start) : address.substring(start, end);
    }

    private static void report(String address, Answer answer, List<Place> places, List<Diagnostic> problems) {
        for (Place place : places) {
            if (answer.isDead()) {
                String message = address + " is gone: " + answer.status();
                problems.add(
                        ExternalRule.DEAD_LINK.at(place, message, "link to what took its place, or to an archive"));
            } else if (answer.isUnknown()) {
                String why = answer.failure().isEmpty() ? "status " + answer.status() : answer.failure();
                String message = "nobody can tell whether " + address + " is there: " + why;
                problems.add(ExternalRule.UNREACHABLE_LINK.at(place, message, "try again later"));
            } else if (!answer.moved().isEmpty()) {
                String message = address + " moved for good";
                problems.add(ExternalRule.MOVED_LINK.at(place, message, "link to " + answer.moved()));
            }
        }
    }
}
