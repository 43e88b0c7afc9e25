package dev.slipway.export;

/** XML as Moodle likes it: texts stand in an element {@code text}. */
final class XmlText {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes names and values in turn */
    XmlText open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(Markup.escaped(attributes[i + 1])).append('"');
        }
        out.append(">\n");
        return this;
    }

    XmlText close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    XmlText text(String text) {
        return element("text", text);
    }

    XmlText element(String element, String text) {
        out.append('<').append(element).append('>').append(Markup.escaped(text));
        out.append("</").append(element).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
