package dev.slipway.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the build works out the answer of a question itself, from a Dockerfile or from Compose files. Where no text is
 * named, the question's code is used.
 *
 * @param dockerfile the text of a Dockerfile
 * @param compose the texts of Compose files, each laid over the ones before
 * @param files paths of such files instead, relative to the article
 * @param of what of it: a variable's name, a rule's id, a path such as {@code services.web.ports}
 * @param is what a true-false question claims, or what must come out where the answers fill gaps in the code
 */
public record Proof(
        Optional<String> dockerfile,
        List<String> compose,
        List<Located<String>> files,
        Ask ask,
        Optional<String> of,
        Optional<String> is,
        Place place) {
    public Proof {
        compose = List.copyOf(compose);
        files = List.copyOf(files);
    }

    /** What is asked of a Dockerfile, of Compose files, or of either. */
    public enum Ask {
        STAGES,
        BASE,
        COMMAND,
        ENTRYPOINT,
        PROCESS,
        USER,
        WORKDIR,
        PORTS,
        ENVIRONMENT,
        UNDEFINED,
        LAYERS,
        FAULT,
        SERVICES,
        START_ORDER,
        MERGED;

        /** Its key in front matter, {@code start-order}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is asked of Compose files alone. */
        public boolean ofCompose() {
            return this == SERVICES || this == START_ORDER || this == MERGED;
        }

        /** The one with a key, or empty. */
        public static Optional<Ask> of(String key) {
            return Arrays.stream(values()).filter(ask -> ask.key().equals(key)).findFirst();
        }
    }
}
