package dev.slipway;

import org.jspecify.annotations.Nullable;

/** Work that another thread does meanwhile; it is over when this is closed. */
final class Alongside implements AutoCloseable {
    private final Thread thread;
    private volatile @Nullable Throwable failure;

    private Alongside(String name, Runnable work) {
        this.thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | Error thrown) {
                        failure = thrown;
                    }
                },
                name);
    }

    /** Begins some work. */
    static Alongside start(String name, Runnable work) {
        Alongside alongside = new Alongside(name, work);
        alongside.thread.start();
        return alongside;
    }

    /** Waits until it is done; what it threw is thrown here. */
    void join() {
        close();
        Throwable thrown = failure;
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Waits until it is done. */
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
