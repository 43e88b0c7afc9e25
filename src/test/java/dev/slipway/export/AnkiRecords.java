package dev.slipway.export;

import java.util.ArrayList;
import java.util.List;

/** Reads what Anki imports, apart from its header lines. */
final class AnkiRecords {
    private AnkiRecords() {}

    /** Records of quoted fields, as a reader of separated values finds them. */
    static List<List<String>> of(String text) {
        List<List<String>> records = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean twice = character == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (twice) {
                field.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\t' || character == '\n')) {
                records.get(records.size() - 1).add(field.toString());
                field.setLength(0);
                if (character == '\n') {
                    records.add(new ArrayList<>());
                }
            } else {
                field.append(character);
            }
        }
        records.remove(records.size() - 1);
        return records;
    }
}
