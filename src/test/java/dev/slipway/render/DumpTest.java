package dev.slipway.render;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DumpTest {
    @Test
    void dump() throws Exception {
        for (var page : RenderedSite.of(SampleSite.site()).pages().entrySet()) {
            Path file = Path.of("/tmp/site", page.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, page.getValue());
        }
    }
}
