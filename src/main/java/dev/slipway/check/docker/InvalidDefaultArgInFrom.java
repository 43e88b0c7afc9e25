package dev.slipway.check.docker;

/** {@code FROM} with variables whose defaults do not make the name of an image. */
final class InvalidDefaultArgInFrom implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.whole()) {
            return;
        }
        for (StageRun run : subject.evaluation().runs()) {
            Expansion image = run.base().orElseThrow().image();
            boolean constant = FromShape.isConstant(image) || image.error().isPresent();
            if (!constant && FromShape.isBadImage(image.text())) {
                Word word = run.stage().flatMap(Stage::base).orElseThrow();
                String result = image.text().isEmpty() ? "nothing" : "\"" + image.text() + "\"";
                findings.add(
                        DockerfileRule.INVALID_DEFAULT_ARG_IN_FROM,
                        word.span(),
                        "without build arguments " + word.text() + " is " + result + ", which names no image",
                        "give the ARG a default: ARG name=value");
            }
        }
    }
}
