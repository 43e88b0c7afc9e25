package dev.slipway.diagram.sequence;

import dev.slipway.diagram.sheet.DiagramRule;
import dev.slipway.diagram.sheet.Label;
import dev.slipway.diagram.sheet.Problem;
import dev.slipway.site.Span;
import dev.slipway.site.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The participants while a text is being read: those that were declared, or else those that are named. */
final class Cast {
    static final int MOST = 20;
    private static final int MEASURE = 14;
    private final Consumer<Problem> problems;
    private final List<Participant> participants = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    /** Where those were named first that were not declared. */
    private final Map<Integer, Span> undeclared = new HashMap<>();
    /** Whether somebody was declared after being named, which explains the rest. */
    private boolean late;

    Cast(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void declare(String id, String label, boolean actor, Span at) {
        Integer known = byId.get(id);
        if (known == null) {
            add(id, label, actor, at);
            return;
        }
        boolean named = undeclared.containsKey(known);
        problems.accept(new Problem(
                DiagramRule.DIAGRAM_SYNTAX,
                at,
                named ? id + " is declared after it was named" : id + " is declared twice",
                named ? "declare all participants first" : "leave one out"));
        late = late || named;
    }

    /** The index of a participant, who need not have been declared; -1 where there are too many. */
    int named(String id, Span at) {
        Integer known = byId.get(id);
        if (known != null) {
            return known;
        }
        int index = add(id, id, false, at);
        if (index >= 0) {
            undeclared.put(index, at);
        }
        return index;
    }

    String id(int participant) {
        return participants.get(participant).id();
    }

    private int add(String id, String label, boolean actor, Span at) {
        int index = participants.size();
        if (index == MOST) {
            problems.accept(new Problem(
                    DiagramRule.DIAGRAM_SIZE,
                    at,
                    "the diagram has more than " + MOST + " participants",
                    "split it into several that each say one thing"));
            return -1;
        }
        if (id.length() > Statement.LONGEST) {
            problems.accept(Statement.tooLong(at));
            return -1;
        }
        participants.add(new Participant(id, Label.of(label, MEASURE, 14), actor));
        byId.put(id, index);
        return index;
    }

    /** All of them; where some were declared, tells of those that were not. */
    List<Participant> participants() {
        if (!late && undeclared.size() < participants.size()) {
            List<String> declared = new ArrayList<>();
            for (int i = 0; i < participants.size(); i++) {
                if (!undeclared.containsKey(i)) {
                    declared.add(participants.get(i).id());
                }
            }
            for (int i = 0; i < participants.size(); i++) {
                Span at = undeclared.get(i);
                if (at != null) {
                    tell(participants.get(i).id(), at, declared);
                }
            }
        }
        return participants;
    }

    private void tell(String id, Span at, List<String> declared) {
        problems.accept(new Problem(
                DiagramRule.DIAGRAM_SYNTAX,
                at,
                id + " is not one of the participants",
                Suggestion.hint(id, declared, "declare it too: participant " + id)));
    }
}
