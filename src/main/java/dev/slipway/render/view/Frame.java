package dev.slipway.render.view;

import dev.slipway.render.RelativeAddress;
import java.util.List;
import java.util.Optional;

/**
 * What every page has around its own content.
 *
 * @param path where it is published, {@code docker/index.html}
 * @param kind the template's name, a class of the page
 * @param root what leads from this page to the site's root: empty, {@code ../}, or a path where the page is served anywhere
 * @param trail the way down to this page, itself left out
 * @param data its JSON-LD, a whole script element, or nothing
 * @param alternate its Markdown, where there is one
 */
public record Frame(
        String path,
        String kind,
        String title,
        String description,
        String root,
        List<Link> trail,
        Markup data,
        Optional<String> alternate,
        Shell shell,
        Sprite sprite) {
    public Frame {
        trail = List.copyOf(trail);
    }

    /** The address of a page or an asset as seen from this page. */
    public String to(String target) {
        if (target.startsWith("http:") || target.startsWith("https:") || target.startsWith("#")) {
            return target;
        }
        return root.startsWith("/")
                ? root + RelativeAddress.between("", target)
                : RelativeAddress.between(path, target);
    }

    /** What the search loads when it is first used, as addresses with a space between. */
    public String search() {
        StringBuilder addresses = new StringBuilder();
        for (String piece : shell.search()) {
            addresses.append(addresses.isEmpty() ? "" : " ").append(to(piece));
        }
        return addresses.toString();
    }

    /** A text of the interface. */
    public String text(String key, Object... values) {
        return shell.words().text(key, values);
    }

    /** A text of the interface that counts. */
    public String count(String key, int number) {
        return shell.words().count(key, number);
    }

    /** A time in minutes, or in hours and minutes where it is long. */
    public String time(int minutes) {
        return minutes < 100 ? text("page.minutes", minutes) : text("page.hours-minutes", minutes / 60, minutes % 60);
    }

    /** An icon for show. */
    public Markup icon(String name) {
        return sprite.use(name);
    }

    /** The page's published address, where the site's is known. */
    public Optional<String> canonical() {
        return shell.url().map(url -> url + "/" + published(path));
    }

    /** A page's path as it is published: a folder's page by the folder's name. */
    public static String published(String path) {
        return path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
    }

    /** The title of the browser's tab. */
    public String tab() {
        return title.equals(shell.title()) ? title : title + " · " + shell.title();
    }
}
