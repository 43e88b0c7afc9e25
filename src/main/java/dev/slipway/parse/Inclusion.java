package dev.slipway.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;

/** Code that stands in an asset, {@code file=examples/Dockerfile region=build}: the path is relative to the article. */
final class Inclusion {
    /** The most characters that a page shows of a file: about ten thousand lines. */
    private static final int MOST = 512 * 1024;

    private final FencedCodeBlock code;
    private final String file;
    private final Optional<String> region;
    private final Manuscript manuscript;

    Inclusion(FencedCodeBlock code, String file, Optional<String> region, Manuscript manuscript) {
        this.code = code;
        this.file = file;
        this.region = region;
        this.manuscript = manuscript;
    }

    /** The file's path in the site's folder, or empty where it is outside or not there. */
    Optional<String> path() {
        return path(manuscript.source.path(), file)
                .filter(path -> manuscript.assets.bytes(path).isPresent());
    }

    /** The included text, or empty, and a diagnostic, where there is none. */
    Optional<String> text() {
        Optional<String> path = path(manuscript.source.path(), file);
        if (path.isEmpty()) {
            return report(
                    ParseRule.INCLUDE_OUTSIDE,
                    file,
                    "the file \"" + file + "\" is outside the site's folder",
                    "name it relative to this article; move it into the site's folder");
        }
        Optional<String> text = manuscript.assets.text(path.get());
        if (text.isEmpty()) {
            return report(
                    ParseRule.INCLUDE_MISSING,
                    file,
                    "there is no file \"" + path.get() + "\"",
                    "the path is relative to this article's folder");
        }
        Optional<String> part = region.isEmpty() ? text.map(Region::whole) : region(text.get(), region.get());
        return part.isPresent() ? readable(part.get()) : part;
    }

    private Optional<String> readable(String text) {
        if (text.indexOf('\0') >= 0) {
            String hint = "include text; show a picture with ![…](…), link to anything else";
            return report(ParseRule.INCLUDE_UNREADABLE, file, "the file \"" + file + "\" is no text", hint);
        }
        if (text.length() > MOST) {
            String message =
                    "the file \"" + file + "\" has " + text.length() + " characters, more than a page can show";
            return report(ParseRule.INCLUDE_UNREADABLE, file, message, "include a region of it, or link to it");
        }
        return Optional.of(text);
    }

    private Optional<String> region(String text, String name) {
        Optional<String> found = Region.of(name, text);
        if (found.isPresent()) {
            return found;
        }
        return report(
                ParseRule.INCLUDE_REGION_MISSING,
                name,
                "there is no region \"" + name + "\" in \"" + file + "\"",
                "put it between two comments there: region " + name + " and endregion " + name);
    }

    private Optional<String> report(ParseRule rule, String word, String message, String hint) {
        manuscript.problems.add(rule, manuscript.positions.ofWord(code, word), message, hint);
        return Optional.empty();
    }

    /** The path in the site's folder of a file named relative to an article, or empty where it leaves that folder. */
    static Optional<String> path(String article, String file) {
        Deque<String> segments = new ArrayDeque<>();
        String folder = article.substring(0, article.lastIndexOf('/') + 1);
        if (file.startsWith("/") || file.indexOf('\\') >= 0 || file.indexOf(':') >= 0 || file.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        for (String segment : (folder + file).split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
