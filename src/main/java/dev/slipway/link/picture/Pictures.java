package dev.slipway.link.picture;

import dev.slipway.site.Assets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures among a site's assets, each measured once. */
public final class Pictures {
    /** Where every size is told: cameras put much before it, but a megabyte at the most. */
    private static final int MOST = 1 << 20;

    private final Assets assets;
    private final Map<String, Measurement> known = new ConcurrentHashMap<>();

    public Pictures(Assets assets) {
        this.assets = assets;
    }

    /** The size of an asset that is shown as a picture. */
    public Measurement measure(String path) {
        return known.computeIfAbsent(path, this::read);
    }

    private Measurement read(String path) {
        byte[] bytes = assets.head(path, MOST).orElse(new byte[0]);
        if (bytes.length == 0) {
            return new Measurement.Broken("is empty");
        }
        Head head = new Head(bytes, bytes.length < MOST);
        boolean svg = path.toLowerCase(Locale.ROOT).endsWith(".svg");
        return svg
                ? Svg.measure(head)
                : Raster.measure(head).orElse(new Measurement.Broken("is none of PNG, JPEG, GIF, WebP, AVIF and SVG"));
    }
}
