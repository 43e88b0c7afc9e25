package dev.slipway.parse;

import dev.slipway.site.Span;
import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.CodeInfo;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/** Converts code: what its info string asks for is read, what it includes is fetched. */
final class CodeConversion {
    private CodeConversion() {}

    static CodeBlock of(IndentedCodeBlock code, Manuscript manuscript) {
        Span span = manuscript.positions.of(code);
        return new CodeBlock(CodeInfo.of(""), code.getLiteral(), span, span.line());
    }

    static CodeBlock of(FencedCodeBlock code, Manuscript manuscript) {
        Span span = manuscript.positions.of(code);
        String infoString = code.getInfo() == null ? "" : code.getInfo();
        CodeInfoReader reader = new CodeInfoReader(code, infoString, manuscript);
        CodeInfo info = reader.read();
        Optional<Inclusion> inclusion = info.file().map(file -> new Inclusion(code, file, info.region(), manuscript));
        String text = inclusion.flatMap(Inclusion::text).orElse(code.getLiteral());
        reader.reportRangesPast(lines(text));
        Optional<String> path = inclusion.flatMap(Inclusion::path);
        String language = info.language().isEmpty() && path.isPresent()
                ? manuscript.languages.apply(path.get())
                : info.language();
        return new CodeBlock(info.from(language, path), text, span, span.line() + 1);
    }

    private static int lines(String text) {
        int lines = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return text.isEmpty() || text.endsWith("\n") ? lines : lines + 1;
    }
}
