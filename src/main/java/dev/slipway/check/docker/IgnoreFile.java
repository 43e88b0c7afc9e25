package dev.slipway.check.docker;

import java.util.ArrayList;
import java.util.List;

/** A {@code .dockerignore}. ({@code moby/patternmatcher} and its {@code ignorefile}) */
final class IgnoreFile {
    private final List<IgnorePattern> patterns;
    private final boolean exceptions;

    private IgnoreFile(List<IgnorePattern> patterns, boolean exceptions) {
        this.patterns = patterns;
        this.exceptions = exceptions;
    }

    static IgnoreFile parse(String text) {
        List<IgnorePattern> patterns = new ArrayList<>();
        boolean exceptions = false;
        LineReader reader = new LineReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (reader.advance()) {
            String line = Spaces.trim(reader.line());
            if (reader.line().startsWith("#") || line.isEmpty()) {
                continue;
            }
            boolean exception = line.charAt(0) == '!';
            String pattern = clean(Spaces.trim(exception ? line.substring(1) : line));
            exceptions |= exception;
            if (!exception) {
                patterns.add(IgnorePattern.of(
                        pattern.length() > 1 && pattern.charAt(0) == '/' ? pattern.substring(1) : pattern));
            }
        }
        return new IgnoreFile(patterns, exceptions);
    }

    /**
     * Whether a source of {@code COPY} cannot be in the build context. Where there are exceptions the patterns alone do
     * not tell, and BuildKit does not say either.
     */
    boolean excludes(String source) {
        if (exceptions) {
            return false;
        }
        String path = clean(source);
        if (path.equals(".") || path.equals("/")) {
            return excludesEverything() && matches(path);
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (matches(path.substring(0, slash))) {
                return true;
            }
        }
        return matches(path);
    }

    private boolean excludesEverything() {
        for (IgnorePattern pattern : patterns) {
            if (pattern.text().equals("*")
                    || pattern.text().equals("**")
                    || pattern.text().equals("**/*")) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String path) {
        for (IgnorePattern pattern : patterns) {
            if (pattern.matches(path)) {
                return true;
            }
        }
        return false;
    }

    /** The shortest path that means the same, as Go's {@code path.Clean}. */
    static String clean(String path) {
        boolean rooted = path.startsWith("/");
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..")
                    && !parts.isEmpty()
                    && !parts.get(parts.size() - 1).equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".") && !(rooted && part.equals(".."))) {
                parts.add(part);
            }
        }
        String clean = String.join("/", parts);
        return rooted ? "/" + clean : clean.isEmpty() ? "." : clean;
    }
}
