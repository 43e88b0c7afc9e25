package dev.slipway.check.docker;

/** DL3006 and DL3007: an image without a tag, or with {@code latest}. */
final class ImageTags implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        for (StageRun run : subject.evaluation().runs()) {
            if (run.stage().isPresent() && run.stage().get().base().isPresent()) {
                check(run.stage().get(), run.base().orElseThrow(), findings);
            }
        }
    }

    private static void check(Stage stage, StageBase base, Findings findings) {
        String image = base.image().text();
        boolean known = base.stage().isEmpty() && FromShape.isConstant(base.image()) && ImageName.isValid(image);
        if (!known || image.equals("scratch") || image.indexOf('@') >= 0) {
            return;
        }
        Word word = stage.base().orElseThrow();
        int colon = image.lastIndexOf(':');
        if (colon <= image.lastIndexOf('/')) {
            findings.add(
                    DockerfileRule.DL3006,
                    stage.from(),
                    word.span(),
                    image + " has no tag, so it is latest",
                    "name the version: " + image + ":\u2026");
        } else if (image.substring(colon + 1).equals("latest")) {
            findings.add(
                    DockerfileRule.DL3007,
                    stage.from(),
                    word.span(),
                    "latest is another image tomorrow",
                    "name the version: " + image.substring(0, colon) + ":\u2026");
        }
    }
}
