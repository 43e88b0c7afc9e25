package dev.slipway.render;

import dev.slipway.site.body.Phrasing;
import dev.slipway.site.body.PhrasingVisitor;
import dev.slipway.site.body.Reference;
import java.util.List;
import java.util.Optional;

/** Writes runs of text. */
class PhrasingHtml implements PhrasingVisitor {
    /** The most characters that code in a line may have and still stay in one piece on a screen of 320 px. */
    private static final int LONGEST_UNBROKEN = 26;

    private final Links links;
    private final Language language;
    private final StringBuilder out;
    private final PictureAttributes pictures;
    private int quiet;

    /** {@code begins} says whether this is the beginning of a page, whose first picture is asked for at once. */
    PhrasingHtml(Links links, Language language, boolean begins, StringBuilder out) {
        this.pictures = new PictureAttributes(begins);
        this.links = links;
        this.language = language;
        this.out = out;
    }

    /** Writes runs that stand in something that can be clicked, or that names a section: no link is put into them. */
    void writeQuietly(List<Phrasing> phrasing) {
        quiet++;
        writeAll(phrasing);
        quiet--;
    }

    void writeAll(List<Phrasing> phrasing) {
        for (Phrasing run : phrasing) {
            run.accept(this);
        }
    }

    @Override
    public void visit(Phrasing.Text text) {
        if (quiet == 0 && links.terms().isPresent()) {
            links.terms().get().write(text.text(), out);
        } else {
            Html.text(text.text(), out);
        }
    }

    @Override
    public void visit(Phrasing.CodeSpan code) {
        out.append(code.text().length() > LONGEST_UNBROKEN ? "<code class=\"long\">" : "<code>");
        Html.text(code.text(), out);
        out.append("</code>");
    }

    @Override
    public void visit(Phrasing.Emphasis emphasis) {
        element("em", emphasis.children());
    }

    @Override
    public void visit(Phrasing.Strong strong) {
        element("strong", strong.children());
    }

    @Override
    public void visit(Phrasing.Strikethrough strikethrough) {
        element("del", strikethrough.children());
    }

    private void element(String name, List<Phrasing> children) {
        out.append('<').append(name).append('>');
        writeAll(children);
        out.append("</").append(name).append('>');
    }

    @Override
    public void visit(Phrasing.Link link) {
        boolean leads = openLink(link.reference());
        if (leads) {
            link.title().ifPresent(title -> Html.attribute("title", title, out));
            out.append('>');
        }
        writeQuietly(link.children());
        out.append(leads ? "</a>" : "");
    }

    /** Appends {@code <a href="…"}, still open; false, and nothing, where the reference leads nowhere. */
    boolean openLink(Reference reference) {
        Links.Address address = links.of(reference).orElse(null);
        if (address == null) {
            return false;
        }
        out.append("<a");
        Html.attribute("href", address.href(), out);
        out.append(address.external() ? " class=\"external\" rel=\"noopener\"" : "");
        return true;
    }

    @Override
    public void visit(Phrasing.Image image) {
        Links.Address address = links.of(image.reference()).orElse(null);
        if (address == null) {
            Html.text(image.alternative(), out);
            return;
        }
        out.append("<img");
        Html.attribute("src", address.href(), out);
        Html.attribute("alt", image.alternative(), out);
        image.title().ifPresent(title -> Html.attribute("title", title, out));
        pictures.write(address.size(), "", out);
        out.append('>');
    }

    @Override
    public void visit(Phrasing.LineBreak lineBreak) {
        out.append(lineBreak.hard() ? "<br>\n" : "\n");
    }

    @Override
    public void visit(Phrasing.FootnoteMark mark) {
        String number = Integer.toString(mark.number());
        out.append("<sup class=\"footnote-mark\"><a id=\"").append(FootnotesHtml.markId(mark.number(), mark.mention()));
        out.append("\" href=\"#fn-").append(number).append("\" role=\"doc-noteref\"");
        Html.attribute("aria-label", language.text("body.footnote", number), out);
        out.append('>').append(number).append("</a></sup>");
    }

    @Override
    public void visit(Phrasing.SafeTag tag) {
        quiet -= quiet > 0 && tag.html().equals("</a>") ? 1 : 0;
        out.append(tag.html());
    }

    @Override
    public void visit(Phrasing.LinkedTag tag) {
        boolean image = tag.reference().kind() == Reference.Kind.IMAGE;
        quiet += tag.name().equals("a") ? 1 : 0;
        out.append('<').append(tag.name());
        Optional<Links.Address> address = links.of(tag.reference());
        address.ifPresent(to -> {
            Html.attribute(image ? "src" : "href", to.href(), out);
            out.append(to.external() && !image ? " class=\"external\" rel=\"noopener\"" : "");
        });
        out.append(tag.attributes());
        if (image && address.isPresent()) {
            pictures.write(address.get().size(), tag.attributes(), out);
        }
        out.append('>');
    }
}
