package dev.slipway.highlight;

import dev.slipway.site.body.TokenKind;

/**
 * What the words behind {@code docker} are: which name the command, which is the image, where the command of the
 * container begins. From the reference of the command line: which options take no value.
 */
final class DockerWords {
    private static final Words GROUPS = Words.of("builder buildx checkpoint compose config container context image"
            + " imagetools manifest model network node plugin scout secret service stack swarm system trust volume");
    private static final Words SWITCHES = Words.of("--all --all-resources --all-tags --build --compatibility --debug"
            + " --detach --digests --disable-content-trust --dry-run --force --help --human --init --insecure"
            + " --interactive --no-cache --no-deps --no-healthcheck --no-prune --no-pause --no-resolve-image --no-trunc"
            + " --no-tty --oom-kill-disable --privileged --publish-all --quiet --quiet-build --quiet-pull --raw"
            + " --read-only --remove-orphans --rm --service-ports --sig-proxy --tls --tlsverify --tree --tty"
            + " --use-aliases --use-api-socket --verbose --with-registry-auth");
    private static final Words ALL_IMAGES = Words.of(
            "pull push tag rmi save history images rm inspect ls cves" + " quickview recommendations compare create");

    private String verb = "";
    private boolean verbSeen;
    private boolean value;
    private String option = "";
    private String group = "";
    private int position;

    /** Takes an option, and remembers whether the next word is its value. */
    void option(String word) {
        option = word;
        value = word.indexOf('=') < 0 && (word.startsWith("--") ? !SWITCHES.has(word) : takesValue(word));
    }

    private boolean takesValue(String word) {
        String switches = !verbSeen ? "D" : runs() || executes() ? "diPqtT" : verb.equals("images") ? "aq" : "aqfH";
        for (int i = 1; i < word.length(); i++) {
            if (switches.indexOf(word.charAt(i)) < 0) {
                return i == word.length() - 1;
            }
        }
        return false;
    }

    /** What a word that is no option is. */
    TokenKind word(String word) {
        if (value) {
            value = false;
            boolean tag = option.equals("-t") || option.equals("--tag");
            return tag && verb.equals("build") ? TokenKind.IMAGE : TokenKind.PLAIN;
        }
        if (!verbSeen) {
            name(word);
            return TokenKind.COMMAND;
        }
        position++;
        return image() ? TokenKind.IMAGE : TokenKind.PLAIN;
    }

    private void name(String word) {
        if (GROUPS.has(word) && !word.equals(group)) {
            group = word;
        } else {
            verb = word;
            verbSeen = true;
        }
    }

    private boolean image() {
        if (runs()) {
            return position == 1;
        }
        if (verb.equals("commit") || verb.equals("import")) {
            return position == 2 && !group.equals("compose");
        }
        boolean images = group.isEmpty() ? ALL_IMAGES.has(verb) && !ofContainers() : ofImages();
        return images && ALL_IMAGES.has(verb);
    }

    private boolean ofContainers() {
        return verb.equals("rm") || verb.equals("inspect") || verb.equals("ls");
    }

    private boolean ofImages() {
        return group.equals("image") || group.equals("imagetools") || group.equals("manifest") || group.equals("scout");
    }

    /** Whether the first word is an image and the next ones a command in its container. */
    private boolean runs() {
        boolean run = verb.equals("run") || verb.equals("create");
        return run
                && (group.isEmpty() || group.equals("container") || group.equals("service") || group.equals("model"));
    }

    private boolean executes() {
        return verb.equals("exec") || verb.equals("run");
    }

    /** Whether the next word that is no option is a command within a container. */
    boolean commandNext() {
        return position == 1 && !value && (runs() || executes()) && !group.equals("model");
    }
}
