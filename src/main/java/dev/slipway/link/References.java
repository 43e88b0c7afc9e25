package dev.slipway.link;

import dev.slipway.link.picture.Measurement;
import dev.slipway.link.picture.Pictures;
import dev.slipway.site.Assets;
import dev.slipway.site.Destination;
import dev.slipway.site.Diagnostic;
import dev.slipway.site.Place;
import dev.slipway.site.Suggestion;
import dev.slipway.site.Target;
import dev.slipway.site.body.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Decides where the links and images of an article lead; for any number of threads. */
final class References {
    private final Catalogue catalogue;
    private final Addresses addresses;
    private final List<String> assetPaths;
    private final Set<String> assets;
    private final Pictures pictures;
    /** What a broken link may have meant; gathered when the first one is met. */
    private final List<String> candidates = new ArrayList<>();

    References(Catalogue catalogue, Addresses addresses, Assets assets) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.assetPaths = assets.paths();
        this.assets = new HashSet<>(assetPaths);
        this.pictures = new Pictures(assets);
    }

    /** A target for each reference of an article's body, by index. */
    List<Target> decide(Entry entry, Consumer<Diagnostic> problems) {
        List<Target> targets = new ArrayList<>();
        for (Reference reference : entry.draft().body().references()) {
            targets.add(decide(reference, entry, problems));
        }
        return targets;
    }

    private Target decide(Reference reference, Entry entry, Consumer<Diagnostic> problems) {
        Place place = reference.span().in(entry.path());
        String destination = reference.destination();
        switch (Destination.of(destination)) {
            case WEB -> {
                return web(reference, place, problems);
            }
            case FORBIDDEN -> {
                problems.accept(LinkRule.FORBIDDEN_LINK.at(
                        place,
                        "a link may not lead to \"" + shortened(destination) + "\"",
                        "use https, http, mailto, or a path of the site"));
                return new Target.Nowhere();
            }
            case LOCAL -> {
                return local(reference, entry, place, problems);
            }
        }
        throw new AssertionError(destination);
    }

    private static Target web(Reference reference, Place place, Consumer<Diagnostic> problems) {
        if (reference.kind() == Reference.Kind.IMAGE) {
            problems.accept(LinkRule.FORBIDDEN_LINK.at(
                    place,
                    "the image lies on another site, which readers' browsers would have to ask",
                    "copy the image into the site's folder"));
            return new Target.Nowhere();
        }
        String destination = reference.destination();
        return new Target.Web(destination.startsWith("//") ? "https:" + destination : destination);
    }

    private Target local(Reference reference, Entry entry, Place place, Consumer<Diagnostic> problems) {
        Optional<SitePath> named = SitePath.of(reference.destination(), folder(entry.path()));
        if (named.isEmpty()) {
            problems.accept(LinkRule.LINK_OUTSIDE_SITE.at(
                    place,
                    "\"" + shortened(reference.destination()) + "\" leads out of the site's folder",
                    "link to the file on the web, or copy it into the site"));
            return new Target.Nowhere();
        }
        boolean samePage = reference.destination().startsWith("#")
                || reference.destination().isEmpty();
        String path = samePage ? entry.path() : named.get().path();
        if (reference.kind() == Reference.Kind.LINK) {
            Optional<String> page = addresses.page(path);
            if (page.isPresent()) {
                checkAnchor(page.get(), path, named.get().anchor(), misspelling(reference, entry), place, problems);
                return new Target.InSite(page.get(), named.get().anchor());
            }
        }
        if (assets.contains(path)) {
            return asset(reference, path, place, problems);
        }
        problems.accept(missing(reference, entry, path, place));
        return new Target.Nowhere();
    }

    private Target asset(Reference reference, String path, Place place, Consumer<Diagnostic> problems) {
        if (reference.kind() == Reference.Kind.LINK) {
            return new Target.Asset(path);
        }
        Measurement measurement = pictures.measure(path);
        if (measurement instanceof Measurement.Measured measured) {
            return new Target.Asset(path, Optional.of(measured.size()));
        } else if (measurement instanceof Measurement.Broken broken) {
            problems.accept(LinkRule.BAD_IMAGE.at(
                    place,
                    "no browser can show \"" + shortened(reference.destination()) + "\": it " + broken.why(),
                    "open the file in a viewer, and save it again"));
        }
        return new Target.Nowhere();
    }

    private static Misspelling misspelling(Reference reference, Entry entry) {
        return new Misspelling(entry.draft().source(), reference);
    }

    private void checkAnchor(
            String page,
            String path,
            String anchor,
            Misspelling misspelling,
            Place place,
            Consumer<Diagnostic> problems) {
        if (anchor.isEmpty()) {
            return;
        }
        Optional<Entry> target = catalogue.path(path).or(() -> catalogue.id(idOf(page)));
        if (target.isPresent()) {
            Set<String> anchors = target.get().draft().body().anchors();
            if (!anchors.contains(anchor)) {
                String hint = Suggestion.nearest(anchor, anchors)
                        .map(near -> "did you mean \"#" + near + "\"?")
                        .orElse("link to the page, or to one of its headings");
                String message =
                        "there is no \"#" + anchor + "\" in " + target.get().path();
                problems.accept(
                        LinkRule.BROKEN_ANCHOR.at(place, message, hint).with(misspelling.anchor(anchor, anchors)));
            }
        } else if (page.equals("glossary.html") && !addresses.isTerm(anchor)) {
            problems.accept(LinkRule.BROKEN_ANCHOR.at(
                    place, "the glossary has no term \"" + anchor + "\"", "add it to glossary.yaml"));
        }
    }

    private Diagnostic missing(Reference reference, Entry entry, String path, Place place) {
        String folder = folder(entry.path());
        Misspelling misspelling = misspelling(reference, entry);
        String shown = shortened(SitePath.decoded(reference.destination()));
        if (reference.kind() == Reference.Kind.IMAGE) {
            String message = "there is no image at \"" + shown + "\"";
            return LinkRule.MISSING_ASSET
                    .at(place, message, hint(path, folder, assetPaths))
                    .with(misspelling.path(path, assetPaths));
        }
        if (catalogue.isUnpublished(path)) {
            return LinkRule.BROKEN_LINK.at(
                    place, "\"" + shown + "\" is a draft, which is not published", "publish it, or take the link out");
        }
        if (assetPaths.stream().anyMatch(asset -> asset.startsWith(path.endsWith("/") ? path : path + "/"))) {
            return LinkRule.BROKEN_LINK.at(
                    place, "\"" + shown + "\" is a folder, which has no page", "link to one of its files");
        }
        List<String> all = candidates();
        return LinkRule.BROKEN_LINK
                .at(place, "there is nothing at \"" + shown + "\"", hint(path, folder, all))
                .with(misspelling.path(path, all));
    }

    private synchronized List<String> candidates() {
        if (candidates.isEmpty()) {
            candidates.addAll(addresses.linkable());
            candidates.addAll(assetPaths);
        }
        return candidates;
    }

    private static String hint(String path, String folder, Collection<String> candidates) {
        return Suggestion.nearest(path, candidates)
                .filter(near -> isAlike(path, near))
                .map(near -> "did you mean \"" + relative(near, folder) + "\"?")
                .orElse("the path is taken from the folder of this file");
    }

    /** Whether the names of two files are near too: paths are near already where their folders are the same. */
    private static boolean isAlike(String path, String near) {
        return Suggestion.nearest(name(path), List.of(name(near))).isPresent();
    }

    /** The name of a file without its ending, so that {@code .md} counts for nothing. */
    private static String name(String path) {
        int slash = path.lastIndexOf('/', path.length() - 2) + 1;
        int dot = path.lastIndexOf('.');
        return dot > slash ? path.substring(slash, dot) : path.substring(slash);
    }

    /** A path of the site as an author in a folder would write it. */
    private static String relative(String path, String folder) {
        if (folder.isEmpty()) {
            return path;
        }
        return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : "../" + path;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String idOf(String page) {
        return page.substring(page.lastIndexOf('/') + 1, page.length() - ".html".length());
    }

    private static String shortened(String destination) {
        return destination.length() > 80 ? destination.substring(0, 80) + "…" : destination;
    }
}
