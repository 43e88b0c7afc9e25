package dev.slipway.check.docker;

/**
 * A here-document and its lines.
 *
 * @param expand whether variables in it are replaced: its delimiter has no quotes
 * @param chomp whether it was opened with {@code <<-}, which strips leading tabs
 * @param firstLine the line at which its content begins
 */
record Heredoc(String name, boolean expand, boolean chomp, String content, int firstLine) {
    /** The same document with the lines that belong to it. */
    Heredoc holding(String lines, int from) {
        return new Heredoc(name, expand, chomp, lines, from);
    }
}
