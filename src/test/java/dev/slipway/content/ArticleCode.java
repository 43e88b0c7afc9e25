package dev.slipway.content;

import dev.slipway.highlight.Languages;
import dev.slipway.parse.Parser;
import dev.slipway.read.Reader;
import dev.slipway.site.Sources;
import dev.slipway.site.body.BodyWalker;
import dev.slipway.site.body.CodeBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A block of code of an article, as its readers see it; {@code name} says where it stands. */
record ArticleCode(String name, String text) {
    /** The blocks of a language in the articles of a site, but those that are wrong on purpose. */
    static Stream<ArticleCode> of(Path content, String language) throws IOException {
        Sources sources = Reader.read(content).sources();
        Parser parser = new Parser(Languages::ofFile);
        List<ArticleCode> all = new ArrayList<>();
        sources.articles()
                .forEach(source -> new BodyWalker() {
                    @Override
                    public void visit(CodeBlock code) {
                        if (code.info().language().equals(language)
                                && code.info().expect().isEmpty()) {
                            all.add(new ArticleCode(source.path() + ":" + code.firstLine(), code.text()));
                        }
                    }
                }.walk(parser.parse(source, sources.assets()).draft().body()));
        return all.stream();
    }
}
