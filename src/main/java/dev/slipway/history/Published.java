package dev.slipway.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a site published, as its {@code learning.json} tells.
 *
 * @param addresses of pages and redirects
 * @param articles the page of each article, by id
 * @param ids what readers' progress hangs on
 * @param aliases ids that questions and cards had before, under which progress may still be kept
 */
public record Published(Set<String> addresses, Map<String, String> articles, List<Id> ids, List<Id> aliases) {
    /** The id of an objective, a question or another card, and the article that it stands in. */
    record Id(String kind, String id, String article) {}

    public Published {
        addresses = Set.copyOf(addresses);
        articles = Map.copyOf(articles);
        ids = List.copyOf(ids);
        aliases = List.copyOf(aliases);
    }

    /** The ids and the aliases. */
    List<Id> all() {
        List<Id> all = new ArrayList<>(ids);
        all.addAll(aliases);
        return all;
    }

    /** The text of a {@code learning.json}; empty where it is something else. */
    public static Optional<Published> read(String json) {
        return JsonReader.read(json)
                .filter(root -> root instanceof Map)
                .map(root -> (Map<?, ?>) root)
                .filter(root -> root.get("version") instanceof Number && root.get("articles") instanceof List)
                .map(Published::of);
    }

    private static Published of(Map<?, ?> root) {
        Set<String> addresses = new TreeSet<>();
        list(root, "pages").forEach(page -> addresses.add(String.valueOf(page)));
        if (root.get("redirects") instanceof Map<?, ?> redirects) {
            redirects.keySet().forEach(from -> addresses.add(String.valueOf(from)));
        }
        Map<String, String> articles = new TreeMap<>();
        List<Id> ids = new ArrayList<>();
        List<Id> aliases = new ArrayList<>();
        for (Object one : list(root, "articles")) {
            if (one instanceof Map<?, ?> article) {
                String id = text(article, "id");
                addresses.add(text(article, "page"));
                articles.put(id, text(article, "page"));
                list(article, "objectives").forEach(objective -> add("objective", objective, id, ids, aliases));
                list(article, "cards").forEach(card -> add("card", card, id, ids, aliases));
            }
        }
        return new Published(addresses, articles, ids, aliases);
    }

    private static void add(String kind, Object one, String article, List<Id> ids, List<Id> aliases) {
        if (one instanceof Map<?, ?> object) {
            String type = text(object, "type");
            boolean question = !type.isEmpty() && !type.equals("card") && !type.equals("interview");
            String named = question ? "question" : type.isEmpty() ? kind : type;
            ids.add(new Id(named, text(object, "id"), article));
            list(object, "aliases").forEach(alias -> aliases.add(new Id(named, String.valueOf(alias), article)));
        }
    }

    private static List<?> list(Map<?, ?> object, String name) {
        return object.get(name) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }
}
