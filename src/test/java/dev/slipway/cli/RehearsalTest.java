package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void the_rehearsal_builds_without_an_error() throws IOException {
        assertThat(Rehearsal.run()).isEqualTo(Commands.CLEAN);
    }
}
