package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** The fenced Dockerfiles of a page, each with the line that last announced a bad or a good one. */
record RulePage(List<Example> examples) {
    record Example(boolean bad, String dockerfile, String dockerignore) {}

    static RulePage parse(String markdown, String badMark, String goodMark) {
        List<Example> examples = new ArrayList<>();
        boolean bad = false;
        boolean announced = false;
        StringBuilder ignored = new StringBuilder();
        String[] lines = markdown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(badMark) || lines[i].startsWith(goodMark)) {
                bad = lines[i].startsWith(badMark);
                announced = true;
            } else if (lines[i].startsWith("```")) {
                String language = lines[i].substring(3).strip();
                StringBuilder code = new StringBuilder();
                for (i++; i < lines.length && !lines[i].startsWith("```"); i++) {
                    code.append(lines[i]).append('\n');
                }
                if (language.equals("dockerignore") || language.equals("text") && !announced) {
                    ignored = code;
                } else if (language.equals("dockerfile") && announced) {
                    examples.add(new Example(bad, code.toString(), ignored.toString()));
                }
            }
        }
        return new RulePage(examples);
    }
}
