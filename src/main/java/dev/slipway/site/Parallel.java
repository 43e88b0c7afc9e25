package dev.slipway.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list, worked on by several threads side by side. Each thread takes the next item that nobody has taken, so
 * that none waits for another's share: a parallel stream cuts a hundred articles into four parts on two processors, and the
 * thread with the lighter parts stood idle for a tenth of a build.
 */
public final class Parallel {
    /** More threads than this gain nothing on what one site holds. */
    private static final int MOST_THREADS = 8;

    private Parallel() {}

    /** What {@code work} makes of each item, in the order of the items. An exception of {@code work} ends all and is thrown. */
    public static <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> work) {
        AtomicReferenceArray<B> made = new AtomicReferenceArray<>(items.size());
        run(items.size(), index -> made.set(index, work.apply(items.get(index))));
        List<B> all = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            all.add(made.get(i));
        }
        return all;
    }

    /** Hands each item to {@code work}, in no fixed order. */
    public static <A> void each(List<A> items, Consumer<? super A> work) {
        run(items.size(), index -> work.accept(items.get(index)));
    }

    private interface Step {
        void take(int index);
    }

    private static void run(int size, Step step) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
                    step.take(i);
                }
            } catch (Throwable thrown) {
                next.set(size);
                failure.compareAndSet(null, thrown);
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads(size); i++) {
            Thread other = new Thread(work, "slipway-" + i);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        work.run();
        others.forEach(Parallel::join);
        rethrow(failure.get());
    }

    private static int threads(int size) {
        return Math.min(Math.min(size, MOST_THREADS), Runtime.getRuntime().availableProcessors());
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
