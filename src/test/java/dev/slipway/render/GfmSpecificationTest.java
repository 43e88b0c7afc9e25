package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.parse.Drafts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of GFM's own chapters. How a column stands is a class with us and an attribute there. */
class GfmSpecificationTest {
    private static final Path DIFFERENCES = Path.of("src/test/resources/commonmark/gfm-differences.txt");

    @Test
    void the_extensions_come_out_as_the_specification_prints_them() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getGfmSpec());
        Set<Integer> different = new TreeSet<>();
        StringBuilder differences = new StringBuilder();
        int compared = 0;
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            if (!example.getSection().contains("(extension)")) {
                continue;
            }
            compared++;
            String expected = CommonMarkSpecificationTest.asHtml5(example.getHtml())
                    .replaceAll(" align=\"([a-z]+)\"", " class=\"$1\"");
            String actual = PlainHtml.of(
                            Drafts.parse(example.getSource()).draft().body())
                    .replace(" class=\"tasks\"", "")
                    .replace(" class=\"task\"", "")
                    .replaceAll(
                            "<input type=\"checkbox\" disabled( checked)? aria-label=\"[a-z ]+\">",
                            "<input$1 disabled=\"\" type=\"checkbox\">")
                    .replace("<input checked", "<input checked=\"\"");
            if (!actual.equals(expected)) {
                different.add(number);
                differences
                        .append("==== ")
                        .append(number)
                        .append(' ')
                        .append(example.getSection())
                        .append('\n');
                differences.append(example.getSource()).append("---- GFM\n").append(expected);
                differences.append("---- ours\n").append(actual);
            }
        }
        assertThat(compared).isEqualTo(24);
        assertThat(different)
                .as("625, 626, 631: the autolink extension at the end of an address; 652: raw HTML")
                .containsExactly(625, 626, 631, 652);
        Snapshot.expect(DIFFERENCES, differences.toString());
    }
}
