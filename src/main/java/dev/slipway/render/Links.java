package dev.slipway.render;

import dev.slipway.site.PictureSize;
import dev.slipway.site.Target;
import dev.slipway.site.body.Reference;
import java.util.List;
import java.util.Optional;

/** Where the references of a body lead, seen from the page that shows it. */
public class Links {
    private final List<Target> targets;
    private final String page;
    private final Optional<TermLinks> terms;

    /** The decided targets of a body's references, by index, and the page, {@code docker/internals.html}. */
    public Links(List<Target> targets, String page) {
        this(targets, page, Optional.empty());
    }

    /** The same, with links to the glossary where the page first uses a term. */
    Links(List<Target> targets, String page, Optional<TermLinks> terms) {
        this.targets = List.copyOf(targets);
        this.page = page;
        this.terms = terms;
    }

    /** What links the glossary's terms, if anything does. */
    Optional<TermLinks> terms() {
        return terms;
    }

    /** A decided link: an address for {@code href} or {@code src}, whether it leaves the site, and a picture's size. */
    public record Address(String href, boolean external, Optional<PictureSize> size) {
        Address(String href, boolean external) {
            this(href, external, Optional.empty());
        }
    }

    /** The address of a reference, or empty where it leads nowhere. */
    public Optional<Address> of(Reference reference) {
        Target target = targets.get(reference.index());
        if (target instanceof Target.Web web) {
            return Optional.of(new Address(web.address(), true));
        } else if (target instanceof Target.InSite inSite) {
            return Optional.of(new Address(inSite(inSite), false));
        } else if (target instanceof Target.Asset asset) {
            return Optional.of(new Address(toFile(asset.path()), false, asset.size()));
        }
        return Optional.empty();
    }

    /** The address of a file of the site. */
    public String toFile(String path) {
        return RelativeAddress.between(page, path);
    }

    private String inSite(Target.InSite target) {
        String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
        boolean here = target.page().equals(page) && !anchor.isEmpty();
        return here ? anchor : toFile(target.page()) + anchor;
    }
}
