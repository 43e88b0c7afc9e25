package dev.slipway.check.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small grammars: image names, platforms, durations, patterns, scripts. */
class GrammarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpine",
                "alpine:3.22",
                "library/alpine",
                "docker.io/library/alpine:3",
                "localhost:5000/a/b:c",
                "a__b",
                "a--b.c",
                "ghcr.io/a/b_c",
                "Example.com/a",
                "a:1@sha256:0123456789012345678901234567890123456789012345678901234567890123",
                "[::1]:5000/a",
                "a:Tag_1.x"
            })
    void an_image_can_be_called(String name) {
        assertThat(ImageName.isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "a:",
                "a:-b",
                "Alpine",
                "a/B",
                "a//b",
                "/a",
                "a/",
                "-a",
                "a-",
                "a..b",
                "a___b",
                "a b",
                "a@sha256:12",
                "http://a/b",
                "a:b:c",
                "a.-b",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void no_image_can_be_called(String name) {
        assertThat(ImageName.isValid(name)).isFalse();
    }

    @Test
    void platforms_are_read_with_their_common_names() {
        assertThat(Platform.parse("linux/x86_64")).contains(new Platform("linux", "amd64"));
        assertThat(Platform.parse("aarch64")).contains(new Platform("linux", "arm64"));
        assertThat(Platform.parse("windows(10.0.17763)/amd64")).contains(new Platform("windows", "amd64"));
        assertThat(Platform.parse("linux/arm/v7")).isPresent();
        assertThat(Platform.parse("vax")).isEmpty();
        assertThat(Platform.parse("linux/")).isEmpty();
        assertThat(Platform.parse("")).isEmpty();
    }

    @Test
    void durations_need_a_unit() {
        assertThat(GoDuration.nanos("1m30s")).isEqualTo(90_000_000_000L);
        assertThat(GoDuration.nanos("1.5h")).isEqualTo(5_400_000_000_000L);
        assertThat(GoDuration.nanos("0")).isZero();
        assertThat(GoDuration.nanos("5")).isNegative();
        assertThat(GoDuration.nanos("s")).isNegative();
        assertThat(GoDuration.nanos("1.2.3s")).isNegative();
        assertThat(GoDuration.nanos("5 s")).isNegative();
        assertThat(GoDuration.nanos("")).isNegative();
    }

    @Test
    void an_ignore_file_excludes_files_and_what_is_in_excluded_folders() {
        IgnoreFile file = IgnoreFile.parse("# no comment\n/target\n*.log\n**/node_modules\ndocs/**\n[ab]?.txt\n");
        assertThat(List.of("target", "./target/a/b", "x.log", "a/b/node_modules/c", "docs/a/b", "a1.txt"))
                .allMatch(file::excludes);
        assertThat(List.of("a/x.log", "docs", "c1.txt", "targets", ".")).noneMatch(file::excludes);
        assertThat(IgnoreFile.parse("*\n!a\n").excludes("b")).isFalse();
        assertThat(IgnoreFile.parse("*\n").excludes(".")).isTrue();
    }

    @Test
    void a_script_is_cut_into_commands() {
        String script =
                "A=1 sudo -E /usr/bin/apt-get install -y 'a b' >x 2>&1 | cat; if ! $(f | g); then h & fi # | i\nj";
        List<ShellCommand> commands = ShellScanner.scan(script);
        assertThat(commands)
                .extracting(ShellCommand::program)
                .containsExactly("apt-get", "cat", "$(f | g)", "h", "fi", "j");
        assertThat(commands).extracting(ShellCommand::piped).containsExactly(true, false, false, false, false, false);
        assertThat(commands.get(0).words()).extracting(ShellWord::text).contains("a b", "2>&1");
        assertThat(commands.get(0).assignments()).containsExactly("A=1");
    }

    @Test
    void packages_are_told_from_options_and_their_values() {
        PackageInstall apt = install("apt-get -o A=b install -y -t stable curl=8 git");
        assertThat(apt.packages()).extracting(ShellWord::text).containsExactly("curl=8", "git");
        assertThat(install("apk add --no-cache --virtual .deps gcc").packages())
                .extracting(ShellWord::text)
                .containsExactly("gcc");
        assertThat(install("python3 -m pip install -r requirements.txt").packages())
                .isEmpty();
        assertThat(PackageInstall.of(ShellScanner.scan("apt-get update").get(0)))
                .isEmpty();
    }

    private static PackageInstall install(String command) {
        return PackageInstall.of(ShellScanner.scan(command).get(0)).orElseThrow();
    }
}
