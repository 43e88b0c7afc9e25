package dev.slipway.check.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.check.finding.Finding;
import dev.slipway.site.Severity;
import dev.slipway.site.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker run -it --rm -p80:80 -v \"$PWD:/src\" --name=web nginx:1.29 sh -c 'docker-ish --foo'",
                "docker run --rm=false -e A=b -eC=d alpine:3.22 --unknown --rm",
                "docker --context prod -D ps -a --filter name=x --format '{{.ID}}'",
                "docker compose -f a.yaml -f b.yaml --profile dev up -d --build --wait web",
                "docker compose run --rm web npm test --coverage",
                "docker compose exec -T db psql -U app",
                "docker buildx --builder b build --push -t a/b:c --check .",
                "docker builder ls && docker builder prune -f --reserved-space 1gb",
                "docker volume create --driver local --opt type=tmpfs data",
                "docker container run --net host --dns-opt x alpine:3.22",
                "docker rm -f $(docker ps -aq --filter status=exited)",
                "docker ps -q | xargs -r docker stop --timeout 1",
                "sudo -u me DOCKER_HOST=ssh://x docker info",
                "for c in $(docker ps -q); do docker inspect --format '{{.Name}}' \"$c\"; done",
                "if ! docker info >/dev/null 2>&1; then echo no docker foo; fi",
                "docker load < image.tar > out.txt 2>&1",
                "docker run [OPTIONS] IMAGE [COMMAND] [ARG...]",
                "docker exec -it <container id> sh",
                "docker run $OPTIONS --whatever alpine",
                "docker $COMMAND --whatever",
                "docker build - <<EOF\nFROM alpine\nRUN docker --nonsense\nEOF\ndocker ps",
                "docker service create --name a --replicas 3 nginx:1.29 --nonsense",
                "docker stop -t 10 a b -t 5",
                "docker run --memory 512m --cpus 1.5 --pids-limit -1 alpine:3.22",
                "docker run --help",
                "docker --version; docker -v; docker compose version --short",
                "echo docker --nonsense # docker --nonsense",
                "docker run 4f2a8c1b9d3e true",
                "docker pull -a alpine",
                "docker buildx history inspect ab12 --format json",
                "docker tag a b:c -f"
            })
    void a_right_command_is_left_alone(String command) {
        assertThat(CommandRules.check("bash", command)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docker runn alpine:3.22 | unknown-docker-command | 1:8+4 | did you mean \"run\"?",
                "docker compose upp | unknown-docker-command | 1:16+3 | did you mean \"up\"?",
                "docker image --force x | unknown-docker-option | 1:14+7 | see: docker image --help",
                "docker run --nmae x alpine:3.22 | unknown-docker-option | 1:12+6 | did you mean \"--name\"?",
                "docker run --nmae=x alpine:3.22 | unknown-docker-option | 1:12+6 | did you mean \"--name\"?",
                "docker run -name x alpine:3.22 | unknown-docker-option | 1:12+5 | a long name has two dashes: --name",
                "docker run –rm alpine:3.22 | unknown-docker-option | 1:12+3 | type - or --",
                "docker ps -x | unknown-docker-option | 1:11+2 | see: docker ps --help",
                "docker run alpine:3.22 sh \\\\n"
                        + " && docker ps --al | unknown-docker-option | 2:15+4 | did you mean \"--all\"?",
                "docker rm $(docker ps --qiet) | unknown-docker-option | 1:23+6 | did you mean \"--quiet\"?",
                "docker build -t | missing-option-value | 1:14+2 | write -t VALUE",
                "docker run --name -d alpine:3.22 | missing-option-value | 1:12+6 | write --name VALUE",
                "docker run --rm=maybe alpine:3.22 | unexpected-option-value | 1:12+10 | write --rm",
                "docker run --init true alpine:3.22 | unexpected-option-value | 1:19+4 | write --init=true",
                "docker stop -t soon web | unexpected-option-value | 1:16+4 | write digits",
                "docker compose up -f a.yaml | misplaced-option | 1:19+2 | docker compose -f … up",
                "docker ps --host tcp://x | misplaced-option | 1:11+6 | docker --host … ps",
                "docker run nginx:1.29 -p 80:80 | misplaced-option | 1:23+2 | docker run -p … nginx:1.29",
                "docker run nginx:1.29 -d | misplaced-option | 1:23+2 | docker run -d … nginx:1.29",
                "docker pull Nginx:1 | bad-image-reference | 1:13+7 | an image's name has small letters only",
                "docker run nginx: ls | bad-image-reference | 1:12+6 | it has the form host/path/name:tag",
                "docker stop --time 3 a | deprecated-docker-command | 1:13+6 | use --timeout",
                "docker login -e a@b | deprecated-docker-command | 1:14+2 | leave it out",
                "docker deploy x | deprecated-docker-command | 1:8+6 | use docker stack deploy",
                "docker ps -h | deprecated-docker-command | 1:11+2 | use --help",
                "docker run --security-opt seccomp:unconfined alpine:3.22 | deprecated-docker-command | 1:27+18 |"
                        + " write seccomp=",
                "docker run --link db alpine:3.22 | deprecated-docker-command | 1:19+2 | put both on a network of"
                        + " their own: --network NAME",
                "DOCKER_BUILDKIT=0 docker build . | deprecated-docker-command | 1:1+17 | leave DOCKER_BUILDKIT=0 out",
                "sudo docker-compose up | docker-compose-v1 | 1:6+14 | write \"docker compose\"",
                "docker run alpine | untagged-image | 1:12+6 | name the version: alpine:…",
                "docker pull a.b:5000/x:latest | untagged-image | 1:13+17 | name the version: a.b:5000/x:…",
                "docker scout cves | unknown-docker-plugin | 1:8+5 | see that it says what you mean: docker scout"
                        + " --help"
            })
    void a_fault_is_named_at_its_place_with_a_way_out(String command, String rule, String place, String hint) {
        List<Finding> findings = CommandRules.check("bash", command.replace("\\n", "\n"));
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule().id()).isEqualTo(rule);
        assertThat(shown(finding.span())).isEqualTo(place);
        assertThat(finding.hint()).isEqualTo(hint);
    }

    private static String shown(Span span) {
        return span.line() + ":" + span.column() + "+" + span.length();
    }

    @Test
    void an_image_that_the_same_text_builds_needs_no_version() {
        assertThat(CommandRules.check("bash", "docker build -t shop .\ndocker run --rm shop\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker run -p",
                "docker build -t",
                "docker run --rm alpine",
                "docker-compose",
                "docker compose up/down",
                "docker *",
                "docker …"
            })
    void a_mention_in_a_sentence_need_not_be_whole(String mention) {
        assertThat(CommandRules.checkInline(mention)).isEmpty();
    }

    @Test
    void a_mention_is_checked_all_the_same() {
        assertThat(ids(CommandRules.checkInline("docker ps --al"))).containsExactly("unknown-docker-option");
        assertThat(ids(CommandRules.checkInline("docker-compose up"))).containsExactly("docker-compose-v1");
    }

    @Test
    void a_session_is_read_behind_its_prompts_only() {
        String session = """
            $ docker ps --al
            docker --nonsense is printed here
            root@4f2a:/# docker imagess
            # docker --nonsense is a comment only if no program follows
            PS C:\\> docker run `
              --nmae a alpine:3.22
            $ docker run -d \\
            > --nmae b alpine:3.22
            it's printed
            $ echo 'docker \\
            docker ps --nonsense
            '
            """;
        List<Finding> findings = CommandRules.check("console", session);
        assertThat(findings).extracting(finding -> finding.span().line()).containsExactly(1, 3, 4, 6, 8);
    }

    @Test
    void a_session_without_prompts_is_read_where_lines_begin_with_docker() {
        assertThat(CommandRules.check("console", "docker ps --al\nprinted --al\n"))
                .hasSize(1);
    }

    @Test
    void powershell_goes_on_behind_a_backquote() {
        String script = "$id = docker ps --qiet\ndocker run `\n  -v ${PWD}:C:\\src `\n  --nmae a alpine:3.22\n";
        assertThat(CommandRules.check("powershell", script))
                .extracting(finding -> shown(finding.span()))
                .containsExactly("1:17+6", "4:3+6");
    }

    @Test
    void recipes_of_a_makefile_are_shell() {
        String makefile = "IMAGE = docker --nonsense\nup: ; docker --nonsense\n\t@docker run --rm $(IMAGE) --nonsense\n"
                + "\t-docker rm $$(docker ps --qiet) \\\n\t  --forze\n";
        assertThat(CommandRules.check("makefile", makefile))
                .extracting(finding -> shown(finding.span()))
                .containsExactly("4:26+6", "5:4+7");
    }

    @Test
    void a_workflow_is_read_where_lines_begin_with_docker() {
        String workflow = """
            services:
              docker: {image: docker}
            jobs:
              build:
                steps:
                  - run: docker build --psuh -t ${{ env.IMAGE }}:1 .
                  - run: |
                      docker compose upp \\
                        --nonsense
                      echo docker --nonsense
                  - run: >-
                      docker run --rm
                      --nmae a alpine:3.22
                  - name: docker --nonsense
                  - "docker ps --al"
            """;
        assertThat(CommandRules.check("yaml", workflow))
                .extracting(finding -> shown(finding.span()))
                .containsExactly("6:27+6", "8:26+3", "13:11+6", "15:20+4");
    }

    @Test
    void other_languages_hold_no_commands() {
        assertThat(CommandRules.check("python", "docker --nonsense")).isEmpty();
    }

    @Test
    void the_versions_that_the_facts_are_from_are_told() {
        assertThat(CommandFacts.versions().split(", ")).hasSize(3).anyMatch(version -> version.startsWith("Docker 29"));
    }

    @Test
    void what_runs_otherwise_than_meant_fails_the_build_and_advice_does_not() {
        assertThat(CommandRule.UNTAGGED_IMAGE.severity()).isEqualTo(Severity.NOTE);
        assertThat(CommandRule.MISPLACED_OPTION.severity()).isEqualTo(Severity.ERROR);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
