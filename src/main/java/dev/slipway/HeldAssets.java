package dev.slipway;

import dev.slipway.site.Assets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Assets that are read once, when they are first asked for, and held in memory from then on. */
final class HeldAssets implements Assets {
    private final Assets assets;
    private final Map<String, Optional<byte[]>> bytes = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

    HeldAssets(Assets assets) {
        this.assets = assets;
    }

    @Override
    public List<String> paths() {
        return assets.paths();
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return bytes.computeIfAbsent(path, assets::bytes);
    }

    @Override
    public Optional<byte[]> head(String path, int most) {
        return most == Integer.MAX_VALUE ? bytes(path) : assets.head(path, most);
    }

    @Override
    public Optional<String> text(String path) {
        return texts.computeIfAbsent(path, assets::text);
    }
}
