package dev.slipway.render;

import dev.slipway.render.view.Words;

/** The texts of a language for templates. */
record LanguageWords(Language language) implements Words {
    @Override
    public String text(String key, Object... values) {
        String text = language.text(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
