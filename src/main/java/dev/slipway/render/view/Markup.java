package dev.slipway.render.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Markup of our own making, printed as it is. Everything else that a template prints is escaped. */
public record Markup(String markup) implements Content {
    public static final Markup NONE = new Markup("");

    @Override
    public boolean isEmptyContent() {
        return markup.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }
}
