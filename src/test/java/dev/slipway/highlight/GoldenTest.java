package dev.slipway.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each snippet gives the tokens that stand beside it; {@code -Dsnapshots=overwrite} writes them anew. */
class GoldenTest {
    @TestFactory
    Stream<DynamicTest> each_snippet_gives_its_tokens() {
        return Snippets.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
    }

    private static void compare(String name, String code) throws IOException {
        String tokens = TokenList.of(Snippets.language(name), code);
        Path expected = Snippets.FOLDER.resolve(name + ".tokens");
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Files.writeString(expected, tokens);
        }
        assertThat(tokens).isEqualTo(Files.readString(expected));
    }
}
