package dev.slipway.check.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeRulesTest {
    /** A service with some keys, written on one line each, below {@code services: web:}. */
    private static List<String> service(String... lines) {
        return shown(ComposeRules.check(
                "services:\n  web:\n    image: nginx:1.29\n    " + String.join("\n    ", lines) + "\n"));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.span().line() + ":"
                        + finding.span().column())
                .toList();
    }

    @Test
    void a_whole_file_that_is_right_has_no_finding() {
        String file = """
                name: shop
                x-logging: &logging
                  logging: {driver: json-file, options: {max-size: 10m, max-file: 3}}
                services:
                  web:
                    <<: *logging
                    build: {context: ., args: {A: 1, B: null}, secrets: [token]}
                    ports: ["127.0.0.1:8080:80", 9090:90, {target: 53, published: "5353", protocol: udp}]
                    environment: {TZ: UTC, DEBUG: true, N: 3, EMPTY: , MORE: "${X:-${Y:-z}} $${HOME"}
                    depends_on: {db: {condition: service_healthy}, cache: {condition: service_started, required: false}}
                    networks: {front: {aliases: [a]}, default: }
                    volumes: [./html:/html:ro, data:/data, /tmp, "${SRC}:/src", "C:/x:/y", {type: volume, source: data, target: /d}]
                    secrets: [token, {source: token, target: t}]
                    deploy: {replicas: 2, resources: {limits: {cpus: 0.5, memory: 64M}}}
                    restart: on-failure:3
                    pull_policy: every_12h
                    cpus: ${CPUS}
                    x-mine: {a: 1}
                  db:
                    image: postgres:18
                    healthcheck: {test: [CMD, pg_isready], interval: 5s, retries: 3}
                    ports: !reset []
                networks: {front: {external: true}}
                volumes: {data: }
                secrets: {token: {environment: TOKEN}}
                """;
        assertThat(ComposeRules.check(file)).isEmpty();
    }

    @Test
    void types_and_values_are_held_against_the_specification_at_every_level() {
        assertThat(service("deploy:", "  resources: {limits: {cpu: 1}}")).containsExactly("compose-unknown-key 5:28");
        assertThat(service("command: [a, 5]")).containsExactly("compose-wrong-type 4:18");
        assertThat(service("environment:", "  - A=b", "  - 5")).containsExactly("compose-wrong-type 6:9");
        assertThat(service("hostname: true")).containsExactly("compose-wrong-type 4:15");
        assertThat(service("volumes:", "  - {type: bnid, source: a, target: b}"))
                .containsExactly("compose-wrong-value 5:16");
        assertThat(service("ulimits: {nofile: {soft: 1}}")).containsExactly("compose-missing-key 4:23");
        assertThat(service("pull_policy: sometimes")).containsExactly("compose-wrong-value 4:18");
        assertThat(shown(ComposeRules.check("services: [a]\n"))).containsExactly("compose-wrong-type 1:1");
        assertThat(shown(ComposeRules.check("- a\n"))).containsExactly("compose-wrong-type 1:1");
    }

    @Test
    void a_near_key_is_suggested() {
        Finding finding =
                ComposeRules.check("services:\n  web:\n    imgae: nginx:1\n").get(0);
        assertThat(finding.hint()).isEqualTo("did you mean \"image\"?");
        assertThat(finding.span().length()).isEqualTo(5);
    }

    @Test
    void what_is_used_must_be_declared() {
        assertThat(service("networks: [back]")).containsExactly("compose-undeclared 4:16");
        assertThat(service("networks: {back: }")).containsExactly("compose-undeclared 4:16");
        assertThat(service("secrets:", "  - source: key")).containsExactly("compose-undeclared 5:17");
        assertThat(service("configs: [cfg]", "volumes: [data:/data]"))
                .containsExactly("compose-undeclared 4:15", "compose-undeclared 5:15");
        assertThat(shown(ComposeRules.checkPart("services:\n  web:\n    networks: [back]\n")))
                .isEmpty();
        assertThat(shown(ComposeRules.check("include: [a.yaml]\nservices:\n  web:\n    networks: [back]\n")))
                .isEmpty();
    }

    @Test
    void dependencies_are_there_and_form_no_circle() {
        assertThat(service("depends_on: [dbb]")).containsExactly("compose-dependency 4:18");
        assertThat(service("depends_on: [web]")).containsExactly("compose-dependency 4:18");
        List<Finding> circle = ComposeRules.check(
                "services:\n  a: {image: x, depends_on: [b]}\n  b: {image: x, depends_on: [c]}\n  c: {image: x, depends_on: [b]}\n");
        assertThat(circle).hasSize(1);
        assertThat(circle.get(0).message()).endsWith("b \u2192 c \u2192 b");
    }

    @Test
    void one_port_of_the_host_serves_one_service() {
        String two = "services:\n  a: {image: x, ports: [\"127.0.0.1:80:1\"]}\n  b: {image: x, ports: [\"%s\"]}\n";
        assertThat(ComposeRules.check(two.formatted("80:2"))).hasSize(1);
        assertThat(ComposeRules.check(two.formatted("127.0.0.2:80:2"))).isEmpty();
        assertThat(ComposeRules.check(two.formatted("80:2/udp"))).isEmpty();
        assertThat(ComposeRules.check(two.formatted("80"))).isEmpty();
    }

    @Test
    void the_traps_of_yaml_are_named() {
        assertThat(service("ports: [22:22, 8080:80, 80]")).containsExactly("compose-yaml-trap 4:13");
        assertThat(service("environment: {A: off, B: \"off\"}")).containsExactly("compose-yaml-trap 4:22");
        Finding tab = ComposeRules.check("services:\n  web:\n\t  image: x\n").get(0);
        assertThat(tab.message()).isEqualTo("a tab where YAML takes spaces only");
        assertThat(tab.span().line()).isEqualTo(3);
    }

    @Test
    void services_without_their_file_are_checked_as_far_as_they_go() {
        assertThat(shown(
                        ComposeRules.readBlock("web:\n  image: nginx:1\n  enviroment: {A: b}\n  networks: [x]\n", false)
                                .findings()))
                .containsExactly("compose-unknown-key 3:3");
    }

    @Test
    void one_service_alone_is_an_excerpt_unless_it_is_meant_to_be_whole() {
        String block = "services:\n  web:\n    image: x\n    networks: [back]\n    depends_on: [db]\n";
        assertThat(ComposeRules.readBlock(block, false).findings()).isEmpty();
        assertThat(ComposeRules.readBlock(block, true).findings()).hasSize(2);
        assertThat(ComposeRules.readBlock(block + "networks: {front: }\n", false)
                        .findings())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build:\n  image: alpine\n  script: [make]\n",
                "jobs:\n  a:\n    services:\n      db: {image: x, options: y}\n",
                "services:\n  - docker:dind\n",
                "a: [1, 2]\n",
                "- a\n",
                "{{ template }}: [\n"
            })
    void other_yaml_is_left_alone(String yaml) {
        assertThat(ComposeRules.readBlock(yaml, false).findings()).isEmpty();
    }

    @Test
    void what_is_left_out_is_not_missed() {
        assertThat(ComposeRules.readBlock("services:\n  web:\n    image: x\n    networks: [back]\n    \u2026\n", true)
                        .findings())
                .isEmpty();
        assertThat(ComposeRules.readBlock("services:\n  web:\n    image: x\n    networks: [back]\n# ... more\n", true)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "a/compose.prod.yml", "docker-compose.yml", "docker-compose-test.yaml"})
    void compose_files_are_known_by_name(String name) {
        assertThat(ComposeRules.isComposeFile(name)).isTrue();
    }
}
