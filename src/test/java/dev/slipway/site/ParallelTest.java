package dev.slipway.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final List<Integer> THOUSAND =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void what_is_made_stands_in_the_order_of_the_items() {
        assertThat(Parallel.map(THOUSAND, number -> "n" + number))
                .isEqualTo(THOUSAND.stream().map(number -> "n" + number).toList());
    }

    @Test
    void each_item_is_taken_once() {
        AtomicInteger taken = new AtomicInteger();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        Parallel.each(THOUSAND, number -> {
            taken.incrementAndGet();
            seen.add(number);
        });
        assertThat(taken).hasValue(1000);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(THOUSAND);
    }

    @Test
    void nothing_comes_of_an_empty_list() {
        assertThat(Parallel.map(List.of(), one -> one)).isEmpty();
    }

    @Test
    void a_failure_ends_the_work_and_is_thrown_as_it_is() {
        AtomicInteger taken = new AtomicInteger();
        UncheckedIOException failure = new UncheckedIOException(new IOException("full"));
        assertThatThrownBy(() -> Parallel.each(THOUSAND, number -> {
                    taken.incrementAndGet();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(taken.get()).isLessThan(1000);
    }

    @Test
    void an_error_is_thrown_as_it_is() {
        assertThatThrownBy(() -> Parallel.map(THOUSAND, number -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void work_may_be_parted_again() {
        List<Integer> sums = Parallel.map(
                List.of(1, 2, 3),
                factor -> Parallel.map(THOUSAND, number -> number * factor).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(sums).containsExactly(499_500, 999_000, 1_498_500);
    }
}
