package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AlongsideTest {
    @Test
    void what_the_other_thread_threw_is_thrown_where_it_is_waited_for() {
        Alongside alongside = Alongside.start("fails", () -> {
            throw new IllegalStateException("the disk is full");
        });
        assertThatThrownBy(alongside::join)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void the_work_is_over_when_it_is_closed() {
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch go = new CountDownLatch(1);
        Alongside alongside = Alongside.start("works", () -> {
            await(go);
            done.set(true);
        });
        assertThat(done).isFalse();
        go.countDown();
        alongside.close();
        assertThat(done).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
