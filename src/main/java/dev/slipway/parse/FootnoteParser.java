package dev.slipway.parse;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Recognises a footnote's text: {@code [^label]:}, then lines indented by four columns belong to it. */
final class FootnoteParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final FootnoteBlock block;

    private FootnoteParser(String label) {
        this.block = new FootnoteBlock(label);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        DefinitionMap<FootnoteBlock> definitions = new DefinitionMap<>(FootnoteBlock.class);
        definitions.putIfAbsent(block.label(), block);
        return List.of(definitions);
    }

    /** Recognises the first line. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || !startsNote(line, start)) {
                return BlockStart.none();
            }
            int end = labelEnd(line, start + 2);
            if (end < 0) {
                return BlockStart.none();
            }
            String label = line.subSequence(start + 2, end).toString();
            return BlockStart.of(new FootnoteParser(label)).atIndex(afterBlanks(line, end + 2));
        }

        private static boolean startsNote(CharSequence line, int at) {
            return at + 4 < line.length() && line.charAt(at) == '[' && line.charAt(at + 1) == '^';
        }

        /** Where the bracket after a label stands that has a colon behind it, or -1. */
        private static int labelEnd(CharSequence line, int from) {
            for (int i = from; i + 1 < line.length(); i++) {
                char c = line.charAt(i);
                if (c == ']') {
                    return i > from && line.charAt(i + 1) == ':' ? i : -1;
                }
                if (c <= ' ' || c == '[') {
                    return -1;
                }
            }
            return -1;
        }

        private static int afterBlanks(CharSequence line, int from) {
            int i = from;
            while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
                i++;
            }
            return i;
        }
    }
}
