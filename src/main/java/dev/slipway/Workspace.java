package dev.slipway;

import dev.slipway.diagram.Diagrams;
import dev.slipway.site.Assets;
import dev.slipway.site.Recall;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one build of a site in memory leaves for the next: the results of pieces of work, each beside what it was made of.
 * What a build does not ask for is forgotten with the next, and closed where it can be. Not for two builds at once.
 */
public final class Workspace implements Recall, AutoCloseable {
    private final Diagrams diagrams = new Diagrams(Optional.empty());
    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private Map<Piece, Kept> last = Map.of();
    private Map<Piece, Kept> now = new ConcurrentHashMap<>();

    private record Piece(Class<?> kind, String name) {}

    private record Kept(Object parts, AskedAssets asked, Object value) {}

    /** Begins a build. */
    void begin() {
        open.removeIf(value -> !isKept(value) && isClosed(value));
        last = now;
        now = new ConcurrentHashMap<>();
    }

    private boolean isKept(Closeable value) {
        return now.values().stream().anyMatch(kept -> kept.value == value);
    }

    private static boolean isClosed(Closeable value) {
        try {
            value.close();
        } catch (IOException e) {
            // What it leaves behind lies where the system cleans up.
        }
        return true;
    }

    @Override
    public void close() {
        open.removeIf(Workspace::isClosed);
    }

    /** Draws diagrams, and knows those it has laid out. */
    Diagrams diagrams() {
        return diagrams;
    }

    @Override
    public <V> V of(Class<V> kind, String name, Object parts, Supplier<V> work) {
        return of(kind, name, parts, NO_ASSETS, none -> work.get());
    }

    @Override
    public <V> V of(Class<V> kind, String name, Object parts, Assets assets, Function<Assets, V> work) {
        Piece piece = new Piece(kind, name);
        Kept kept = known(piece);
        if (kept == null || !kept.parts.equals(parts) || !kept.asked.areAnsweredAlike(assets)) {
            AskedAssets asked = new AskedAssets(assets);
            kept = new Kept(parts, asked, work.apply(asked));
            if (kept.value instanceof Closeable closeable) {
                open.add(closeable);
            }
        }
        now.put(piece, kept);
        return kind.cast(kept.value);
    }

    private @Nullable Kept known(Piece piece) {
        Kept kept = now.get(piece);
        return kept == null ? last.get(piece) : kept;
    }

    private static final Assets NO_ASSETS = new Assets() {
        @Override
        public List<String> paths() {
            return List.of();
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.empty();
        }

        @Override
        public Optional<String> text(String path) {
            return Optional.empty();
        }
    };
}
