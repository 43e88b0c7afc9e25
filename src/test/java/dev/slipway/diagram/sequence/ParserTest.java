package dev.slipway.diagram.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a sequence is understood, and what is said about the rest. {@code ~} is a line end. */
class ParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1:1 | the diagram has no message | write one: A->>B: text",
                "participant A | 1:1 | the diagram has no message | write one: A->>B: text",
                "A->>B: x~~  !B | 3:3 | expected a name or a keyword, found \"!B\" | write a message as A->>B: text",
                "A -> B: x | 1:3 | expected an arrow such as ->>, found \"->\" | write ->> for a message",
                "A --> B: x | 1:3 | expected an arrow such as ->>, found \"-->\" | write -->> for an answer",
                "A <<-- B: x | 1:3 | expected an arrow such as ->>, found \"<<--\" | `write the sender first: B->>A: text`",
                "A->>: x | 1:5 | expected a name, found \":\" | `name who gets the message: A->>B: text`",
                "A->>B x | 1:7 | expected : and the text of the message, found \"x\" | write A->>B: text",
                "docker-xyz->>B: x | 1:11 | expected : and the text of the message, found \"->>B:\" | `-x is an arrow; a name that holds it is declared as a label: participant A as B-x`",
                "A->>B: | 1:7 | expected the text of the message, found the end of the line | `say what the message is: A->>B: text`",
                "A->>B: x~partcipant C | 2:12 | expected an arrow after partcipant, found \"C\" | did you mean \"participant\"?",
                "A->>B: x~A: y | 2:1 | expected an arrow after A, found \":\" | write a message as A->>B: text",
                "A->>B: x~title A | 2:1 | title is not understood here | `name the diagram on its fence: title=\"…\"`",
                "A->>B: x~break it | 2:1 | break is not understood here | draw it with opt or alt",
                "A->>B: x~sequenceDiagram | 2:1 | sequenceDiagram is not understood here | it may only be the first line",
                "participant~A->>B: x | 1:12 | expected a name, found the end of the line | `write: participant A as the label`",
                "participant A B~A->>A: x | 1:15 | after the name of a participant comes as and its label | `write: participant A as the label`",
                "participant A~actor A~A->>A: x | 2:7 | A is declared twice | leave one out",
                "A->>B: x~participant B | 2:13 | B is declared after it was named | declare all participants first",
                "participant dockerd~dockerd->>dokerd: x | 2:11 | dokerd is not one of the participants | did you mean \"dockerd\"?",
                "participant dockerd~dockerd->>runc: x | 2:11 | runc is not one of the participants | `declare it too: participant runc`",
                "A->>B: x~note A: y | 2:6 | a note is over, left of or right of a participant | `write: note over A: text`",
                "A->>B: x~note over: y | 2:10 | expected the name of a participant, found \":\" | `write: note over A: text`",
                "A->>B: x~note over A,: y | 2:13 | expected the name of a participant, found \":\" | `write: note over A,B: text`",
                "A->>B: x~note over A | 2:12 | expected : and the text of the note, found the end of the line | `write: note over A: text`",
                "A->>B: x~deactivate B | 2:1 | B is not active here | activate it first: A->>+B, or activate B",
                "A->>B: x~B-->>-A: y | 2:2 | B is not active here | activate it first: A->>+B, or activate B",
                "A->>B: x~activate | 2:9 | expected the name of a participant, found the end of the line | `write: activate A`",
                "A->>B: x~activate B, A | 2:11 | expected the end of the line, found \",\" | write one statement a line",
                "A->>B: x~alt~A->>B: y~end | 2:1 | alt does not say when | write the condition behind it",
                "loop every day~A->>B: x | 1:1 | loop is not closed | write end below what belongs to it",
                "A->>B: x~end | 2:1 | end closes nothing | leave it out, or begin with alt, opt, loop or par",
                "A->>B: x~opt y~A->>B: z~else~A->>B: z~end | 4:1 | else stands outside of alt | begin with alt, and close inner frames with end",
                "A->>B: x~alt y~A->>B: z~and~A->>B: z~end | 4:1 | and stands outside of par | begin with par, and close inner frames with end",
                "A->>B: x~opt y~end | 2:1 | nothing happens in this part of opt | write a message in it, or leave it out",
                "A->>B: x~alt y~A->>B: z~else no~end | 4:1 | nothing happens in this part of alt | write a message in it, or leave it out",
                "autonumber 10~A->>B: x | 1:12 | expected the end of the line, found \"10\" | write one statement a line",
            })
    void a_fault_names_its_line_and_column(String text, String place, String message, String hint) {
        List<Problem> problems = new ArrayList<>();
        assertThat(Parser.parse(text.replace('~', '\n'), problems)).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.rule()).isEqualTo(DiagramRule.DIAGRAM_SYNTAX);
            assertThat(problem.at().line() + ":" + problem.at().column()).isEqualTo(place);
            assertThat(problem.hint()).isEqualTo(hint);
        });
    }

    @Test
    void all_faults_are_told_at_once_but_no_more_than_ten() {
        List<Problem> problems = new ArrayList<>();
        Parser.parse("A -> B: x\nA->>B\nend\n", problems);
        assertThat(problems).extracting(problem -> problem.at().line()).containsExactly(1, 2, 3);
        problems.clear();
        Parser.parse("A -> B: x\n".repeat(1000) + "alt x", problems);
        assertThat(problems).hasSize(10);
    }

    @Test
    void too_much_is_told_once_and_not_drawn() {
        StringBuilder crowd = new StringBuilder();
        for (int i = 0; i <= Cast.MOST; i++) {
            crowd.append("participant p").append(i).append('\n');
        }
        assertTooLarge(crowd + "p0->>p1: x", 21);
        assertTooLarge("A->>B: x\n".repeat(Draft.MOST_MESSAGES + 1), 101);
        assertTooLarge("A->>B: x\n" + "note over A: x\n".repeat(Draft.MOST_EVENTS), 301);
        assertTooLarge("A->>B: " + "long ".repeat(70), 1);
        assertTooLarge("a" + "b".repeat(300) + "->>B: x", 1);
        assertTooLarge("participant " + "b".repeat(301) + "\nB->>B: x", 1);
        assertTooLarge("opt x\n".repeat(Draft.DEPTH + 1) + "A->>B: x\n" + "end\n".repeat(Draft.DEPTH + 1), 7);
        assertTooLarge("A->>+B: x\n".repeat(Draft.MOST_BARS + 1), 5);
    }

    private static void assertTooLarge(String text, int line) {
        List<Problem> problems = new ArrayList<>();
        assertThat(Parser.parse(text, problems)).isEmpty();
        assertThat(problems.get(0).rule()).isEqualTo(DiagramRule.DIAGRAM_SIZE);
        assertThat(problems.get(0).at().line()).isEqualTo(line);
    }

    @Test
    void participants_stand_in_the_order_in_which_they_are_declared_or_else_named() {
        assertThat(read("participant b as The B\nactor a\na->>b: x").participants())
                .extracting(participant -> participant.name() + (participant.actor() ? " (a person)" : ""))
                .containsExactly("The B", "a (a person)");
        assertThat(read("b->>containerd-shim: x\nnote over 1.a_b: y").participants())
                .extracting(Participant::id)
                .containsExactly("b", "containerd-shim", "1.a_b");
    }

    @Test
    void a_keyword_before_an_arrow_is_a_name() {
        assertThat(read("end->>loop: x\nloop-->>end: y").participants())
                .extracting(Participant::id)
                .containsExactly("end", "loop");
    }

    @Test
    void each_arrow_is_read_with_and_without_blanks() {
        for (Arrow arrow : Arrow.values()) {
            for (String blank : List.of("", " ")) {
                Sequence sequence = read("a-b" + blank + arrow.sign() + blank + "c" + blank + ":" + blank + "x: y");
                assertThat(sequence.events()).containsExactly(new Event.Message(0, 1, arrow, "x: y", 0, false, false));
            }
        }
    }

    @Test
    void activating_who_has_just_got_a_message_is_the_same_as_a_plus() {
        assertThat(read("A->>B: x\nactivate B\nB-->>-A: y").events())
                .isEqualTo(read("A->>+B: x\nB-->>-A: y").events());
    }

    @Test
    void every_part_of_an_alternative_begins_with_those_who_were_active_before_it() {
        assertThat(read("A->>+B: x\nalt yes\nB-->>-A: y\nelse no\nB-->>-A: n\nend")
                        .events())
                .hasSize(6);
    }

    @Test
    void numbers_count_messages_only_and_from_where_they_are_asked_for() {
        assertThat(read("A->>B: x\nautonumber\nnote over A: n\nA->>B: y\nA->>B: z")
                        .events())
                .filteredOn(event -> event instanceof Event.Message)
                .extracting(event -> ((Event.Message) event).shown())
                .containsExactly("x", "1. y", "2. z");
    }

    private static Sequence read(String text) {
        List<Problem> problems = new ArrayList<>();
        Sequence sequence = Parser.parse(text, problems).orElse(new Sequence(List.of(), List.of()));
        assertThat(problems).isEmpty();
        return sequence;
    }
}
