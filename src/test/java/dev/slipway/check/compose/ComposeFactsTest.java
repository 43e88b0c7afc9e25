package dev.slipway.check.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComposeFactsTest {
    private static List<String> at(String path, String... texts) {
        return ComposeFacts.of(List.of(texts))
                .orElseThrow()
                .value(path)
                .map(ComposeFacts.Value::items)
                .orElse(List.of());
    }

    private static List<String> web(String key, String base, String over) {
        return at(
                "services.web." + key,
                "services:\n  web:\n    " + key.split("\\.")[0] + ": " + base + "\n",
                "services:\n  web:\n    " + key.split("\\.")[0] + ": " + over + "\n");
    }

    @Test
    void a_text_is_replaced_and_a_list_is_joined() {
        assertThat(web("image", "nginx:1", "nginx:2")).containsExactly("nginx:2");
        assertThat(web("env_file", "a.env", "[b.env]")).containsExactly("a.env", "b.env");
        assertThat(web("dns", "[1.1.1.1]", "[1.1.1.1, 9.9.9.9]")).containsExactly("1.1.1.1", "9.9.9.9");
    }

    @Test
    void commands_and_the_test_of_a_health_check_are_replaced() {
        assertThat(web("command", "[a, b]", "[c]")).containsExactly("c");
        assertThat(web("entrypoint", "a b", "[c]")).containsExactly("c");
        assertThat(web("healthcheck.test", "{test: [CMD, a], interval: 1s}", "{test: [CMD, b]}"))
                .containsExactly("CMD", "b");
        assertThat(web("healthcheck.interval", "{test: [CMD, a], interval: 1s}", "{test: [CMD, b]}"))
                .containsExactly("1s");
    }

    @Test
    void environment_is_merged_by_name_in_either_form() {
        assertThat(web("environment", "{A: 1, B: 2}", "[B=3, C]")).containsExactly("A=1", "B=3", "C");
        assertThat(web("environment.B", "[A=1, B=2]", "{B: 3}")).containsExactly("3");
        assertThat(at("services.web.environment.B", "services: {web: {environment: [A=1, B=2]}}"))
                .containsExactly("2");
    }

    @Test
    void ports_differ_by_address_target_published_port_and_protocol() {
        assertThat(web("ports", "[\"8080:80\"]", "[\"9090:80\"]")).containsExactly("8080:80", "9090:80");
        assertThat(web("ports", "[\"8080:80\"]", "[\"8080:80/tcp\", \"8080:80/udp\"]"))
                .containsExactly("8080:80/tcp", "8080:80/udp");
        assertThat(web("ports", "[\"127.0.0.1:8080:80\"]", "[\"8080:80\"]")).hasSize(2);
        assertThat(web("ports", "[\"8080:80\"]", "[{target: 80, published: 8080}]"))
                .containsExactly("{target=80, published=8080}");
    }

    @Test
    void mounts_are_replaced_by_their_target() {
        assertThat(web("volumes", "[\"data:/data\", \"./a:/a:ro\"]", "[\"./data:/data\"]"))
                .containsExactly("./data:/data", "./a:/a:ro");
        assertThat(web("volumes", "[\"data:/data\"]", "[{type: bind, source: ., target: /data}]"))
                .containsExactly("{type=bind, source=., target=/data}");
        assertThat(web("secrets", "[token]", "[{source: other, target: token}]"))
                .containsExactly("{source=other, target=token}");
        assertThat(web("configs", "[conf]", "[{source: other, target: /conf}]"))
                .containsExactly("{source=other, target=/conf}");
        assertThat(web("devices", "[\"/dev/a:/dev/x\"]", "[\"/dev/b:/dev/x:r\"]"))
                .containsExactly("/dev/b:/dev/x:r");
    }

    @Test
    void reset_takes_away_and_override_replaces() {
        assertThat(web("ports", "[\"8080:80\"]", "!reset []")).isEmpty();
        assertThat(web("ports", "[\"8080:80\"]", "!override [\"9090:80\"]")).containsExactly("9090:80");
        assertThat(web("environment", "{A: 1}", "!override {B: 2}")).containsExactly("B=2");
    }

    @Test
    void a_builds_context_and_what_is_waited_for_are_merged_in_any_form() {
        assertThat(web("build", ".", "{target: dev}")).containsExactly("context=.", "target=dev");
        assertThat(web("depends_on", "[db]", "{cache: {condition: service_healthy}}"))
                .containsExactly("db", "cache={condition=service_healthy}");
    }

    @Test
    void logging_of_another_driver_is_replaced() {
        assertThat(web("logging", "{driver: local, options: {max-size: 1m}}", "{options: {max-file: 2}}"))
                .containsExactly("driver=local", "options={max-size=1m, max-file=2}");
        assertThat(web("logging", "{driver: local, options: {max-size: 1m}}", "{driver: journald}"))
                .containsExactly("driver=journald");
    }

    @Test
    void services_start_after_those_they_need() {
        String text = "services:\n  c: {network_mode: \"service:b\"}\n  b: {depends_on: [a]}\n  a: {image: a:1}\n"
                + "  d: {image: d:1, profiles: [debug]}\n";
        assertThat(ComposeFacts.of(List.of(text)).orElseThrow().startOrder())
                .contains(List.of(List.of("a"), List.of("b"), List.of("c")));
        assertThat(ComposeFacts.of(List.of("services: {a: {links: [\"b:x\"]}, b: {volumes_from: [a]}}"))
                        .orElseThrow()
                        .startOrder())
                .isEmpty();
    }

    @Test
    void what_is_no_compose_file_has_no_facts() {
        assertThat(ComposeFacts.of(List.of("- a\n"))).isEmpty();
        assertThat(ComposeFacts.of(List.of("name: x\n"))).isEmpty();
        assertThat(ComposeFacts.obstacle("services: [")).isPresent();
    }
}
