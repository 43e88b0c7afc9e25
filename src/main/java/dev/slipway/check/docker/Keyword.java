package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The instructions that BuildKit knows, how their arguments are cut, and the flags that they take. */
enum Keyword {
    ADD(Form.JSON_OR_WORDS, "chown=", "chmod=", "link", "keep-git-dir", "checksum=", "unpack", "exclude=*"),
    ARG(Form.QUOTED_WORDS),
    CMD(Form.JSON_OR_TEXT),
    COPY(Form.JSON_OR_WORDS, "chown=", "from=", "chmod=", "link", "exclude=*", "parents"),
    ENTRYPOINT(Form.JSON_OR_TEXT),
    ENV(Form.PAIRS),
    EXPOSE(Form.WORDS),
    FROM(Form.WORDS, "platform="),
    HEALTHCHECK(Form.HEALTH, "interval=", "timeout=", "start-period=", "start-interval=", "retries="),
    LABEL(Form.PAIRS),
    MAINTAINER(Form.TEXT),
    ONBUILD(Form.TRIGGER),
    RUN(Form.JSON_OR_TEXT, "mount=*", "network=", "security=", "device=*"),
    SHELL(Form.JSON_OR_TEXT),
    STOPSIGNAL(Form.TEXT),
    USER(Form.TEXT),
    VOLUME(Form.JSON_OR_WORDS),
    WORKDIR(Form.TEXT);

    /** How an instruction's arguments are cut into words. */
    enum Form {
        WORDS,
        QUOTED_WORDS,
        TEXT,
        PAIRS,
        JSON_OR_TEXT,
        JSON_OR_WORDS,
        HEALTH,
        TRIGGER
    }

    private static final Map<String, Keyword> NAMES = new HashMap<>();

    static {
        for (Keyword keyword : values()) {
            NAMES.put(keyword.name(), keyword);
        }
    }

    private final Form form;
    private final List<String> flags;

    /** Flags as {@code name} for a boolean, {@code name=} for a text, {@code name=*} for one that may repeat. */
    Keyword(Form form, String... flags) {
        this.form = form;
        this.flags = List.of(flags);
    }

    Form form() {
        return form;
    }

    /** How a flag is declared above, or empty for one that the instruction does not take. */
    Optional<String> flag(String name) {
        for (String flag : flags) {
            if (flag.startsWith(name) && (flag.length() == name.length() || flag.charAt(name.length()) == '=')) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }

    /** The names of the flags that the instruction takes. */
    List<String> flagNames() {
        List<String> names = new ArrayList<>();
        for (String flag : flags) {
            int equals = flag.indexOf('=');
            names.add(equals < 0 ? flag : flag.substring(0, equals));
        }
        return names;
    }

    /** Whether a here-document may follow. */
    boolean takesHeredocs() {
        return this == ADD || this == COPY || this == RUN;
    }

    /** The instruction that a word names, in whatever case. */
    static Optional<Keyword> of(String word) {
        return Optional.ofNullable(NAMES.get(word.toUpperCase(Locale.ROOT)));
    }
}
