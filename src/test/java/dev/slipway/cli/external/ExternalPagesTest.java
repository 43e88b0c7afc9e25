package dev.slipway.cli.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.slipway.Build;
import dev.slipway.BuildOptions;
import dev.slipway.RuleExample;
import dev.slipway.Rules;
import dev.slipway.SiteCase;
import dev.slipway.site.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the pages of rules about the web, with a server on this machine that answers what they say. */
class ExternalPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Asker.Manners MANNERS =
            new Asker.Manners(Duration.ofSeconds(3), Duration.ZERO, "Slipway/test (link check)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ExternalRule.class)
    void a_bad_example_breaks_its_rule_alone_and_a_good_one_none(ExternalRule rule) throws IOException {
        String page = Rules.explanation(rule.id()).orElseThrow();
        assertThat(broken(RuleExample.under("## Bad", page), "bad")).containsOnly(rule.id());
        assertThat(broken(RuleExample.under("## Good", page), "good")).isEmpty();
    }

    private List<String> broken(RuleExample example, String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        assertThat(example.answers()).isNotEmpty();
        for (RuleExample.Answer answer : example.answers()) {
            server.createContext(answer.path(), exchange -> {
                if (!answer.location().isEmpty()) {
                    exchange.getResponseHeaders().add("Location", answer.location());
                }
                exchange.sendResponseHeaders(answer.status(), -1);
                exchange.close();
            });
        }
        server.start();
        try {
            String here = "http://127.0.0.1:" + server.getAddress().getPort();
            return check(example.replaced("https://docs.example.com", here).in(folder.resolve(name)), name);
        } finally {
            server.stop(0);
        }
    }

    private List<String> check(SiteCase site, String name) throws IOException {
        BuildOptions options = new BuildOptions(
                site.content(), folder.resolve("_site"), folder.resolve("templates"), "", false, Map.of());
        return Build.check(options, checked -> {
                    try {
                        return new ExternalLinks(folder.resolve(name + ".txt"), TODAY, MANNERS)
                                .check(checked, site.content());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .stream()
                .map(Diagnostic::rule)
                .toList();
    }
}
