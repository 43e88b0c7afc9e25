package dev.slipway.parse;

import java.util.Map;
import java.util.Set;

/** The elements and attributes that raw HTML may have, and where they may stand: GitHub's list without what styles. */
final class AllowedHtml {
    private static final Set<String> PHRASING =
            words("a abbr b br cite code del dfn em i img ins kbd mark q s samp small"
                    + " span strong strike sub sup u var wbr");
    private static final Set<String> FLOW =
            words("blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4"
                    + " h5 h6 hr li ol p pre summary table tbody td tfoot th thead tr ul");
    private static final Set<String> VOID = words("br hr img wbr");

    /** Their content is no text for readers: it goes with them. */
    private static final Set<String> DROPPED =
            words("applet audio canvas embed frame frameset head iframe link math meta"
                    + " noembed noframes noscript object plaintext script style svg template textarea title video xmp");

    private static final Set<String> EMPTY = words("embed frame link meta");

    /** Elements that hold only runs of text: flow ends them. */
    private static final Set<String> TEXTUAL = words("p h1 h2 h3 h4 h5 h6");

    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("li", words("ul ol")),
            Map.entry("dt", words("dl")),
            Map.entry("dd", words("dl")),
            Map.entry("summary", words("details")),
            Map.entry("figcaption", words("figure")),
            Map.entry("caption", words("table")),
            Map.entry("thead", words("table")),
            Map.entry("tbody", words("table")),
            Map.entry("tfoot", words("table")),
            Map.entry("tr", words("table thead tbody tfoot")),
            Map.entry("td", words("tr")),
            Map.entry("th", words("tr")));

    /** What the start of an element ends without being told (HTML Standard, section 13.1.2.4). */
    private static final Map<String, Set<String>> ENDS = Map.ofEntries(
            Map.entry("li", words("li")),
            Map.entry("dt", words("dt dd")),
            Map.entry("dd", words("dt dd")),
            Map.entry("tr", words("td th tr caption")),
            Map.entry("td", words("td th")),
            Map.entry("th", words("td th")),
            Map.entry("thead", words("caption")),
            Map.entry("tbody", words("td th tr thead tbody caption")),
            Map.entry("tfoot", words("td th tr thead tbody caption")));

    private static final Set<String> TABLE_PARTS = words("table thead tbody tfoot tr");
    private static final Set<String> IMPLIED_ENDS = words("li dt dd p td th tr thead tbody tfoot caption");

    private static final Set<String> GLOBAL_ATTRIBUTES = words("id title lang dir");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", words("href name")),
            Map.entry("img", words("src alt width height align")),
            Map.entry("td", words("colspan rowspan align")),
            Map.entry("th", words("colspan rowspan align scope")),
            Map.entry("tr", words("align")),
            Map.entry("table", words("align")),
            Map.entry("div", words("align")),
            Map.entry("p", words("align")),
            Map.entry("h1", words("align")),
            Map.entry("h2", words("align")),
            Map.entry("h3", words("align")),
            Map.entry("h4", words("align")),
            Map.entry("h5", words("align")),
            Map.entry("h6", words("align")),
            Map.entry("ol", words("start reversed")),
            Map.entry("li", words("value")),
            Map.entry("details", words("open")));

    private AllowedHtml() {}

    static boolean isPhrasing(String name) {
        return PHRASING.contains(name);
    }

    static boolean isFlow(String name) {
        return FLOW.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    /** Whether an element that goes has no content to go with it. */
    static boolean isEmpty(String name) {
        return EMPTY.contains(name);
    }

    static boolean isTextual(String name) {
        return TEXTUAL.contains(name);
    }

    /** Whether an element is a part of a table that holds nothing but other parts. */
    static boolean isTablePart(String name) {
        return TABLE_PARTS.contains(name);
    }

    /** Whether an element's end may be left out. */
    static boolean endsByItself(String name) {
        return IMPLIED_ENDS.contains(name);
    }

    static Set<String> endedBy(String name) {
        return ENDS.getOrDefault(name, Set.of());
    }

    /** Whether an element may stand directly in another; {@code parent} is empty where there is none. */
    static boolean fits(String name, String parent) {
        Set<String> parents = PARENTS.get(name);
        return parents == null ? !TABLE_PARTS.contains(parent) : parents.contains(parent);
    }

    /** Whether an element may have an attribute with a value. References are judged elsewhere. */
    static boolean allows(String element, String attribute, String value) {
        boolean known = GLOBAL_ATTRIBUTES.contains(attribute)
                || ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
        return known
                && switch (attribute) {
                    case "id", "name" -> isName(value);
                    case "width", "height", "colspan", "rowspan", "start", "value" -> isNumber(value);
                    case "align" ->
                        value.equals("left")
                                || value.equals("right")
                                || value.equals("center")
                                || value.equals("justify");
                    case "dir" -> value.equals("ltr") || value.equals("rtl") || value.equals("auto");
                    case "scope" -> value.equals("row") || value.equals("col");
                    case "lang" -> isName(value);
                    default -> true;
                };
    }

    private static boolean isName(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= 5;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
