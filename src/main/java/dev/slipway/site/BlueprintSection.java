package dev.slipway.site;

/** A section that each article of a series has, the role it plays, and the minutes it takes. */
public record BlueprintSection(String section, String role, double minutes, Place place) {

    /** Whether a heading is this section's: case, emoji and punctuation do not count. */
    public boolean names(String heading) {
        return plain(section).equals(plain(heading));
    }

    /** The letters and digits of a heading in lower case, with single spaces. */
    public static String plain(String heading) {
        return Slugs.plain(heading.replace("'", "").replace("’", ""));
    }
}
