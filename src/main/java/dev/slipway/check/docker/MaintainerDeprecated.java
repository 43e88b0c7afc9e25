package dev.slipway.check.docker;

/** The instruction {@code MAINTAINER}. */
final class MaintainerDeprecated implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (Instruction instruction : subject.file().instructions()) {
            if (instruction.is(Keyword.MAINTAINER)) {
                findings.add(
                        DockerfileRule.MAINTAINER_DEPRECATED,
                        instruction,
                        instruction.span(),
                        "MAINTAINER is deprecated",
                        "write LABEL org.opencontainers.image.authors=\"\u2026\"");
            }
        }
    }
}
