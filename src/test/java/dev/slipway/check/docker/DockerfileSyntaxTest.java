package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.site.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What BuildKit takes, and what it refuses. */
class DockerfileSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY --link a /b",
                "COPY --parents --exclude=*.md ./a/./b /c",
                "ADD --checksum=sha256:0a http://x/y /z",
                "ADD --keep-git-dir=true --unpack=false https://example.com/x.git /z",
                "RUN --mount=type=secret,id=a,env=A --network=none --security=insecure --device=gpu true",
                "RUN --mount=type=cache,sharing=locked,target=/a --mount=type=ssh,required true",
                "HEALTHCHECK --interval=1m30s --timeout=1.5s --start-period=0 --start-interval=5s --retries=3 CMD true",
                "HEALTHCHECK --interval=5s NONE",
                "STOPSIGNAL SIGRTMIN+3",
                "FROM a:1\nARG S\nSTOPSIGNAL $S",
                "EXPOSE 8000-8010/tcp",
                "EXPOSE $PORT",
                "ONBUILD COPY --chown=1 a b",
                "SHELL [\"a\"]",
                "VOLUME [\"/a b\"]",
                "LABEL a=\"b c\" d='e'",
                "USER 1:1",
                "RUN --mount=[type=<type>] <command>",
                "FROM <image>:<tag>",
                "EXPOSE <port> [<port>/<protocol>...]",
                "COPY [--from=<name>] <source> <destination>",
                "ONBUILD <INSTRUCTION>",
                "CMD []"
            })
    void what_buildkit_takes_is_no_error(String text) {
        assertThat(DockerfileRules.check(text)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM",
                "FROM a b",
                "FROM a IS b",
                "FROM a AS 1b",
                "FROM Alpine",
                "FROM a::b",
                "FROM --platform=vax a",
                "RUN true\nFROM a:1",
                "FROM a:1\nCOPY --from=$b c d",
                "FROM a:1\nCOPY --from=2 c d",
                "FROM a:1 AS b\nCOPY --from=b c d",
                "FROM a:1\nCOPY --from=z c d\nFROM b:1 AS z",
                "COPY a",
                "COPY a <<EOF\nEOF",
                "COPY --link=maybe a b",
                "COPY --chown a b",
                "COPY --chmod=999 a b",
                "COPY --from=a --from=b c d",
                "RUN --network=some true",
                "RUN --security=some true",
                "RUN --mount=type=cash true",
                "RUN --mount=traget=/a true",
                "RUN --mount=type=secret true",
                "RUN --mount=from=$a true",
                "RUN --mount=type=bind,sharing=locked true",
                "RUN --mount=type=cache,sharing=some true",
                "HEALTHCHECK",
                "HEALTHCHECK true",
                "HEALTHCHECK CMD",
                "HEALTHCHECK NONE x",
                "HEALTHCHECK --interval=5 CMD a",
                "HEALTHCHECK --interval=1ns CMD a",
                "HEALTHCHECK --retries=x CMD a",
                "EXPOSE 99999",
                "EXPOSE 80/http",
                "EXPOSE",
                "FROM a:1\nSTOPSIGNAL SIGFOO",
                "USER",
                "ENV",
                "ENV =a",
                "ARG",
                "ARG =a",
                "SHELL a b",
                "SHELL []",
                "VOLUME",
                "VOLUME [\"\"]",
                "ONBUILD",
                "ONBUILD ONBUILD RUN a",
                "ONBUILD FROM a",
                "WORKDIR ${a!b}",
                "LABEL",
                "# check=skipp=all\nFROM a:1"
            })
    void what_buildkit_refuses_is_an_error(String text) {
        assertThat(DockerfileRules.check(text)).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
