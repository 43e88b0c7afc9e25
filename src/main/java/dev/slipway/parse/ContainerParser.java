package dev.slipway.parse;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Recognises containers:
 * <pre>
 * opening := indent(0-3) ':'{3,} blank* name [blank+ title] [blank+ '{' attributes '}']
 * closing := indent(0-3) ':'{3,} blank*
 * </pre>
 * A closing line closes the innermost open container that was opened with just as many colons, and with it whatever is
 * still open inside. A line with a number of colons that no open container has closes nothing. Within fenced code such
 * a line is code.
 */
final class ContainerParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;

    private final ContainerBlock block;

    private ContainerParser(ContainerFence fence, SourceLine opening) {
        this.block = new ContainerBlock(fence, opening);
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
        if (closes(state) && !belongsInside(state)) {
            block.closeByFence();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        block.close();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        ContainerFence fence = block.fence;
        if (fence.titleStart() < fence.titleEnd()) {
            SourceLine title = block.opening.substring(fence.titleStart(), fence.titleEnd());
            inlines.parse(SourceLines.of(title), block.title);
        }
    }

    private boolean closes(ParserState state) {
        if (state.isBlank() || state.getIndent() >= CODE_INDENT) {
            return false;
        }
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        return ContainerFence.colons(line, start) == block.fence.colons()
                && ContainerFence.read(line, start, block.fence.colons()).closes();
    }

    /** Whether a closing line is for fenced code or for a container that stands, still open, in this one. */
    private boolean belongsInside(ParserState state) {
        int indent = state.getIndent();
        for (Node inner = block.getLastChild(); inner != null; inner = inner.getLastChild()) {
            if (inner instanceof BlockQuote) {
                return false;
            } else if (inner instanceof ListItem item) {
                Integer content = item.getContentIndent();
                indent -= content == null ? 0 : content;
            } else if (inner instanceof FootnoteBlock) {
                indent -= CODE_INDENT;
            } else if (inner instanceof FencedCodeBlock) {
                return indent >= 0 && state.getActiveBlockParser().getBlock() == inner;
            } else if (inner instanceof ContainerBlock container) {
                if (!container.isOpen() || indent < 0) {
                    return false;
                }
                if (container.fence.colons() == block.fence.colons()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Recognises the opening line, and a closing line that no container took. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            int colons = ContainerFence.colons(line, start);
            if (colons == 0) {
                return BlockStart.none();
            }
            ContainerFence fence = ContainerFence.read(line, start, colons);
            return BlockStart.of(fence.closes() ? new StrayParser(colons) : new ContainerParser(fence, state.getLine()))
                    .atIndex(line.length());
        }
    }

    private static final class StrayParser extends AbstractBlockParser {
        private final StrayFence block;

        StrayParser(int colons) {
            this.block = new StrayFence(colons);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
