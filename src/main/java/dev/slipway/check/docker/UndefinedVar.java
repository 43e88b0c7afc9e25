package dev.slipway.check.docker;

/**
 * A variable that no {@code ARG} and no {@code ENV} declares. BuildKit asks the base image too; here a name is reported
 * where the image is known to set nothing, and otherwise where it looks like a slip of one that is declared.
 */
final class UndefinedVar implements Check {
    @Override
    public void check(Subject subject, Findings findings) {
        if (!subject.whole()) {
            return;
        }
        for (Step step : subject.evaluation().steps()) {
            for (Undefined undefined : step.undefined()) {
                if (step.run().plain() || isSlip(undefined)) {
                    report(step.instruction(), undefined, findings);
                }
            }
        }
    }

    private static void report(Instruction instruction, Undefined undefined, Findings findings) {
        String hint =
                undefined.near().map(near -> "did you mean $" + near + "?").orElse("declare it before with ARG or ENV");
        findings.add(
                DockerfileRule.UNDEFINED_VAR,
                instruction,
                undefined.word().span(),
                "nothing declares $" + undefined.name(),
                hint);
    }

    /** One letter too many, too few or changed, or two swapped: an image may well set GOPATH beside PATH. */
    private static boolean isSlip(Undefined undefined) {
        return undefined.name().length() > 3
                && undefined
                        .near()
                        .filter(near -> isOneEdit(undefined.name(), near))
                        .isPresent();
    }

    private static boolean isOneEdit(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        return isSwap(left, right) || left.length() < 2 && right.length() < 2 && !isNumber(left) && !isNumber(right);
    }

    private static boolean isSwap(String left, String right) {
        return left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }

    /** Names that differ in a number are siblings. */
    private static boolean isNumber(String letter) {
        return !letter.isEmpty() && Character.isDigit(letter.charAt(0));
    }
}
