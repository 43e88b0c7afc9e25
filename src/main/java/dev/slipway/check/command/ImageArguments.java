package dev.slipway.check.command;

import dev.slipway.check.docker.ImageName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The images that {@code run}, {@code create} and {@code pull} name: well-formed, and of a version that is told. */
final class ImageArguments {
    private static final int SHORT_ID = 12;
    private final Set<String> built;

    /** @param built images of no registry, which need no version */
    ImageArguments(Set<String> built) {
        this.built = built;
    }

    /** The images that commands make. */
    static Set<String> built(List<DockerCommand> commands) {
        Set<String> built = new HashSet<>();
        for (DockerCommand command : commands) {
            for (DockerCommand.Given given : command.options()) {
                if (given.option().name().equals("--tag")) {
                    built.add(given.value());
                }
            }
            if (command.command().is("tag")
                    || command.command().is("commit")
                    || command.command().is("import")) {
                command.arguments().forEach(word -> built.add(word.text()));
                command.rest().forEach(word -> built.add(word.text()));
            }
        }
        return built;
    }

    void check(DockerCommand command, Report report) {
        boolean starts = command.command().is("run") || command.command().is("create");
        if (command.arguments().isEmpty() || !starts && !command.command().is("pull")) {
            return;
        }
        Word word = command.arguments().get(0);
        String image = word.text();
        if (word.isVague() || image.contains("{{") || isPlaceholder(image) || starts && isId(image)) {
            return;
        }
        if (!ImageName.isValid(image)) {
            report.add(
                    CommandRule.BAD_IMAGE_REFERENCE,
                    word,
                    "\"" + shortened(image) + "\" cannot name an image",
                    hint(image));
        } else if (!report.mention() && !built.contains(image) && !command.has("--all-tags")) {
            untagged(word, image, report);
        }
    }

    private static void untagged(Word word, String image, Report report) {
        int colon = image.lastIndexOf(':');
        boolean tagged = colon > image.lastIndexOf('/');
        if (image.indexOf('@') >= 0) {
            return;
        }
        if (!tagged) {
            report.add(
                    CommandRule.UNTAGGED_IMAGE,
                    word,
                    image + " has no tag, so it is latest",
                    "name the version: " + image + ":\u2026");
        } else if (image.substring(colon + 1).equals("latest")) {
            String name = image.substring(0, colon);
            report.add(
                    CommandRule.UNTAGGED_IMAGE,
                    word,
                    "latest is another image tomorrow",
                    "name the version: " + name + ":\u2026");
        }
    }

    private static String hint(String image) {
        boolean capital = !image.equals(image.toLowerCase(Locale.ROOT));
        return capital && ImageName.isValid(image.toLowerCase(Locale.ROOT))
                ? "an image's name has small letters only"
                : "it has the form host/path/name:tag";
    }

    private static String shortened(String image) {
        return image.length() > 40 ? image.substring(0, 40) + "\u2026" : image;
    }

    /** {@code IMAGE}, {@code IMAGE_NAME} in a description of what to type. */
    private static boolean isPlaceholder(String image) {
        return image.isEmpty() || Character.isLetter(image.charAt(0)) && image.equals(image.toUpperCase(Locale.ROOT));
    }

    private static boolean isId(String image) {
        String hex = image.startsWith("sha256:") ? image.substring("sha256:".length()) : image;
        for (int i = 0; i < hex.length(); i++) {
            if ("0123456789abcdef".indexOf(hex.charAt(i)) < 0) {
                return false;
            }
        }
        return hex.length() >= SHORT_ID || !hex.equals(image);
    }
}
