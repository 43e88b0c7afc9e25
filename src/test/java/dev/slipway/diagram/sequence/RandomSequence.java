package dev.slipway.diagram.sequence;

import java.util.Random;

/** Sequences made at random: all arrows, notes, bars, frames in frames. */
final class RandomSequence {
    private static final String[] TEXTS = {"ask", "a text of several words that breaks", "two<br>lines", "GET /v1/x"};
    private static final String[] LABELS = {"A", "two<br>lines", "containerd-shim-runc-v2", "A longer name of one"};
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final int count;

    private RandomSequence(int seed) {
        this.random = new Random(seed);
        this.count = 1 + random.nextInt(7);
    }

    static String text(int seed) {
        RandomSequence sequence = new RandomSequence(seed);
        return sequence.write();
    }

    private String write() {
        for (int i = 0; i < count; i++) {
            out.append(random.nextInt(4) == 0 ? "actor" : "participant");
            out.append(" p")
                    .append(i)
                    .append(" as ")
                    .append(one(LABELS))
                    .append(i)
                    .append('\n');
        }
        out.append(random.nextInt(4) == 0 ? "autonumber\n" : "");
        events(0);
        return out.toString();
    }

    private void events(int depth) {
        message();
        for (int i = random.nextInt(depth == 0 ? 8 : 4); i > 0; i--) {
            switch (random.nextInt(9)) {
                case 0 -> note();
                case 1, 2 -> {
                    if (depth < 3) {
                        frame(depth);
                    }
                }
                case 3 -> call();
                default -> message();
            }
        }
    }

    private void message() {
        Arrow arrow = Arrow.values()[random.nextInt(Arrow.values().length)];
        say(who(), arrow.sign(), who());
    }

    /** A call with its answer, and something in between. */
    private void call() {
        int from = who();
        int to = who();
        say(from, "->>+", to);
        message();
        say(to, "-->>-", from);
    }

    private void say(int from, String arrow, int to) {
        out.append('p').append(from).append(arrow).append('p').append(to).append(": ");
        out.append(one(TEXTS)).append('\n');
    }

    private void note() {
        String place = one(new String[] {"note left of p", "note right of p", "note over p"});
        out.append(place).append(who());
        if (place.contains("over") && random.nextBoolean()) {
            out.append(",p").append(who());
        }
        out.append(": ").append(one(TEXTS)).append('\n');
    }

    private void frame(int depth) {
        FrameKind kind = FrameKind.values()[random.nextInt(FrameKind.values().length)];
        out.append(kind.keyword()).append(' ').append(one(TEXTS)).append('\n');
        events(depth + 1);
        if (!kind.section().isEmpty()) {
            out.append(kind.section())
                    .append(random.nextBoolean() ? "" : " " + one(TEXTS))
                    .append('\n');
            events(depth + 1);
        }
        out.append("end\n");
    }

    private int who() {
        return random.nextInt(count);
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
