package dev.slipway.render;

import dev.slipway.site.Article;
import dev.slipway.site.Series;
import java.util.HashMap;
import java.util.Map;

/** What a series' parts lean on, as a diagram in DOT: each part a box that leads to its page. */
final class PrerequisitesGraph {
    private final Series series;
    private final Syllabus syllabus;
    private final Map<String, Integer> parts = new HashMap<>();
    private final StringBuilder dot = new StringBuilder("digraph {\nrankdir=LR;\n");
    private final boolean[] named;
    private boolean leans;

    PrerequisitesGraph(Series series, Syllabus syllabus) {
        this.series = series;
        this.syllabus = syllabus;
        this.named = new boolean[series.parts().size()];
        for (int i = 0; i < named.length; i++) {
            parts.put(series.parts().get(i).id(), i);
        }
    }

    /** The diagram, or empty where no part leans on another one of the series. */
    String dot() {
        for (int i = 0; i < named.length; i++) {
            for (String id : series.parts().get(i).prerequisites()) {
                Integer needed = parts.get(id);
                if (needed != null && needed != i) {
                    name(needed);
                    name(i);
                    dot.append('p').append(needed).append(" -> p").append(i).append(";\n");
                    leans = true;
                }
            }
        }
        return leans ? dot.append("}\n").toString() : "";
    }

    private void name(int part) {
        if (named[part]) {
            return;
        }
        named[part] = true;
        Article article = series.parts().get(part);
        dot.append('p').append(part).append(" [label=\"");
        quoted((syllabus.number(article) + " " + article.title()).strip());
        dot.append("\" URL=\"");
        quoted(RelativeAddress.between(series.page(), article.page()));
        dot.append("\"];\n");
    }

    private void quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            dot.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
    }
}
