package dev.slipway.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.parse.Drafts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class CommonMarkSpecificationTest {
    private static final Path DIFFERENCES = Path.of("src/test/resources/commonmark/differences.txt");

    /** Bare addresses are links in GFM. */
    private static final Set<Integer> AUTOLINKED = Set.of(602, 606, 608, 611, 612);

    /** Comments, instructions, declarations and CDATA are not printed; scripts and the like go with their content. */
    private static final Set<Integer> DROPPED =
            Set.of(170, 171, 172, 173, 176, 177, 178, 179, 180, 181, 182, 183, 308, 309, 625, 626, 627, 628, 629);

    /** What the allow-list does not know, or what is no tag, is text. */
    private static final Set<Integer> SHOWN_AS_TEXT =
            Set.of(150, 156, 157, 158, 163, 201, 491, 524, 536, 613, 614, 615, 617, 623);

    /** Tags are written anew: some attributes go, addresses are encoded, references in them resolved. */
    private static final Set<Integer> WRITTEN_ANEW =
            Set.of(21, 31, 152, 153, 154, 164, 169, 344, 475, 616, 630, 631, 642, 643);

    /** What is opened is closed in the same list, and only that. */
    private static final Set<Integer> BALANCED = Set.of(148, 151, 155, 165, 174, 175, 184, 187, 191, 476, 477, 494);

    @Test
    void every_example_comes_out_as_the_specification_prints_it_but_for_raw_html_and_bare_links() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertThat(examples).hasSize(652);
        Set<Integer> different = new TreeSet<>();
        StringBuilder differences = new StringBuilder();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String actual =
                    PlainHtml.of(Drafts.parse(example.getSource()).draft().body());
            if (!actual.equals(asHtml5(example.getHtml().replace('→', '\t')))) {
                different.add(number);
                differences.append("==== ").append(number).append('\n').append(example.getSource());
                differences.append("----\n").append(actual);
            }
        }
        assertThat(different).isEqualTo(intended());
        Snapshot.expect(DIFFERENCES, differences.toString());
    }

    private static Set<Integer> intended() {
        Set<Integer> intended = new HashSet<>(AUTOLINKED);
        intended.addAll(DROPPED);
        intended.addAll(SHOWN_AS_TEXT);
        intended.addAll(WRITTEN_ANEW);
        intended.addAll(BALANCED);
        return intended;
    }

    /** The same HTML without XHTML's slashes and with quotation marks as they are in text. */
    static String asHtml5(String html) {
        StringBuilder out = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (!tag && html.startsWith("&quot;", i)) {
                out.append('"');
                i += 5;
            } else if (tag && html.startsWith(" />", i)) {
                out.append('>');
                tag = false;
                i += 2;
            } else {
                tag = c == '<' || tag && c != '>';
                out.append(c);
            }
        }
        return out.toString();
    }
}
