package dev.slipway;

import dev.slipway.site.Assets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Assets that note what was asked of them and what they answered. */
final class AskedAssets implements Assets {
    /** How much of a file was asked for by those who wanted to know its text. */
    private static final int TEXT = -1;

    private final Assets assets;
    private final Map<Request, Object> answers = new ConcurrentHashMap<>(2);

    AskedAssets(Assets assets) {
        this.assets = assets;
    }

    private record Request(String path, int most) {}

    /** Whether others give the same answers to all that was asked. */
    boolean areAnsweredAlike(Assets others) {
        for (Map.Entry<Request, Object> answer : answers.entrySet()) {
            if (!Arrays.deepEquals(new Object[] {answer.getValue()}, new Object[] {ask(answer.getKey(), others)})) {
                return false;
            }
        }
        return true;
    }

    /** An answer that can be compared: a text, bytes, or a list of them where there may be none. */
    private static Object ask(Request request, Assets assets) {
        if (request.most() == TEXT) {
            return assets.text(request.path());
        }
        Optional<byte[]> bytes = assets.head(request.path(), request.most());
        return bytes.isPresent() ? bytes.get() : List.of();
    }

    private Object noted(Request request) {
        return answers.computeIfAbsent(request, asked -> ask(asked, assets));
    }

    /** Which assets there are nobody may ask whose work is to be recalled: it would be done anew for each that comes. */
    @Override
    public List<String> paths() {
        throw new UnsupportedOperationException("work that is recalled asks for single assets");
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return head(path, Integer.MAX_VALUE);
    }

    @Override
    public Optional<byte[]> head(String path, int most) {
        return noted(new Request(path, most)) instanceof byte[] bytes ? Optional.of(bytes) : Optional.empty();
    }

    @Override
    public Optional<String> text(String path) {
        return noted(new Request(path, TEXT)) instanceof Optional<?> text
                ? text.map(String.class::cast)
                : Optional.empty();
    }
}
