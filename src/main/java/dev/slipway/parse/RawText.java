package dev.slipway.parse;

import dev.slipway.site.body.Phrasing;
import java.util.List;

/** Text between tags of raw HTML. Named character references that we do not know go through as they are. */
final class RawText {
    private RawText() {}

    static void add(String raw, List<Phrasing> out) {
        int from = 0;
        for (int i = raw.indexOf('&'); i >= 0; i = raw.indexOf('&', i + 1)) {
            int end = CharacterReferences.end(raw, i);
            if (end >= 0 && raw.charAt(i + 1) != '#') {
                String reference = raw.substring(i, end + 1);
                if (CharacterReferences.resolve(reference).equals(reference)) {
                    addText(raw.substring(from, i), out);
                    out.add(new Phrasing.SafeTag(reference));
                    from = end + 1;
                }
            }
        }
        addText(raw.substring(from), out);
    }

    private static void addText(String raw, List<Phrasing> out) {
        if (!raw.isEmpty()) {
            out.add(new Phrasing.Text(CharacterReferences.resolve(raw)));
        }
    }
}
