package dev.slipway.render.view;

/** The texts of the interface in the site's language. */
public interface Words {
    /** The text with a key, its placeholders filled. */
    String text(String key, Object... values);

    /** A text that counts: {@code key.one} for one, {@code key.other} for any other number. */
    default String count(String key, int number) {
        return text(number == 1 ? key + ".one" : key + ".other", number);
    }
}
