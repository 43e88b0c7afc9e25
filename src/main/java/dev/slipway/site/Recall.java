package dev.slipway.site;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What earlier builds worked out, for those that come after. Work is a function of its parts and of what it asks of the
 * assets: where both are as they were, so is the result. What is recalled saves time and changes nothing.
 */
public interface Recall {
    /** Remembers nothing: every piece of work is done. */
    Recall NONE = new Recall() {
        @Override
        public <V> V of(Class<V> kind, String name, Object parts, Supplier<V> work) {
            return work.get();
        }

        @Override
        public <V> V of(Class<V> kind, String name, Object parts, Assets assets, Function<Assets, V> work) {
            return work.apply(assets);
        }
    };

    /**
     * The result of a piece of work.
     *
     * @param kind what it gives; with {@code name} it tells the piece from all others
     * @param name what it is about, such as the path of an article
     * @param parts all that it is made of; compared by {@code equals}
     */
    <V> V of(Class<V> kind, String name, Object parts, Supplier<V> work);

    /** The result of a piece of work that also asks for assets, through those that it is given. */
    <V> V of(Class<V> kind, String name, Object parts, Assets assets, Function<Assets, V> work);
}
