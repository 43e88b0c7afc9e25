package dev.slipway.check;

import dev.slipway.site.body.CodeBlock;
import dev.slipway.site.body.Verdict;
import dev.slipway.site.body.Verdicts;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each block was checked against. */
final class CodeVerdicts implements Verdicts {
    /** Two blocks that read alike may stand in two articles. */
    private final Map<CodeBlock, List<Verdict>> verdicts = new IdentityHashMap<>(0);

    @Override
    public List<Verdict> of(CodeBlock block) {
        return Objects.requireNonNullElse(verdicts.get(block), List.of());
    }

    /** Takes over what others know. */
    void addAll(CodeVerdicts others) {
        verdicts.putAll(others.verdicts);
    }

    /** Notes what a block that came through was held against. */
    void pass(CodeBlock block, List<Verdict> against) {
        if (!against.isEmpty()) {
            verdicts.put(block, against);
        }
    }
}
