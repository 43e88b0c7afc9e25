package dev.slipway.check.syntax;

import dev.slipway.site.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files of a published suite of tests, as our checks see them. */
final class Suite {
    private Suite() {}

    /** The text of a file; nothing where it is no UTF-8, which the reading of a site reports before any check. */
    static Optional<String> text(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a whole file of this name is found wrong. */
    static boolean refuses(String name, String text) {
        return SyntaxRules.checkFile(name, text).stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
