package dev.slipway.parse;

import dev.slipway.parse.HtmlToken.Attribute;
import dev.slipway.site.Span;
import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.Reference;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes an allowed opening tag anew, with the attributes that are allowed too. */
final class HtmlTagWriter {
    private final Manuscript manuscript;
    private final Span span;
    private final StringBuilder attributes = new StringBuilder();
    private Optional<Reference> reference = Optional.empty();

    HtmlTagWriter(Manuscript manuscript, Span span) {
        this.manuscript = manuscript;
        this.span = span;
    }

    Phrasing written(HtmlToken tag) {
        Set<String> seen = new HashSet<>();
        for (Attribute attribute : tag.attributes()) {
            if (seen.add(attribute.name())) {
                write(tag.name(), attribute);
            }
        }
        if (tag.name().equals("img") && !seen.contains("alt")) {
            attributes.append(" alt=\"\"");
        }
        return reference
                .<Phrasing>map(to -> new Phrasing.LinkedTag(tag.name(), to, attributes.toString()))
                .orElseGet(() -> new Phrasing.SafeTag("<" + tag.name() + attributes + ">"));
    }

    private void write(String element, Attribute attribute) {
        String name = attribute.name();
        if (element.equals("a") && name.equals("href")) {
            reference = Optional.of(manuscript.reference(attribute.value(), Reference.Kind.LINK, span));
        } else if (element.equals("img") && name.equals("src")) {
            reference = Optional.of(manuscript.reference(attribute.value(), Reference.Kind.IMAGE, span));
        } else if (AllowedHtml.allows(element, name, normal(attribute))) {
            if (!name.equals("id") && !name.equals("name") || manuscript.claim(attribute.value(), span)) {
                print(element, name, normal(attribute));
            }
        } else {
            manuscript.problems.add(
                    ParseRule.HTML_NOT_ALLOWED,
                    span,
                    "the attribute " + name + " of <" + element + "> is left out",
                    "an article may not use it, or not with this value");
        }
    }

    private void print(String element, String name, String value) {
        boolean bare = name.equals("open") || name.equals("reversed");
        String printed = element.equals("a") && name.equals("name") ? "id" : name;
        attributes.append(' ').append(printed);
        if (!bare) {
            attributes.append("=\"").append(escaped(value)).append('"');
        }
    }

    private static String normal(Attribute attribute) {
        return switch (attribute.name()) {
            case "align", "dir", "scope" -> attribute.value().toLowerCase(Locale.ROOT);
            default -> attribute.value();
        };
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
