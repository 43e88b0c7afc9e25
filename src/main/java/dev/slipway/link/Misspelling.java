package dev.slipway.link;

import dev.slipway.site.Fix;
import dev.slipway.site.Place;
import dev.slipway.site.Source;
import dev.slipway.site.Suggestion;
import dev.slipway.site.body.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A link that is wrong by a letter or two: what the author meant, where there is only one thing that it can be. */
final class Misspelling {
    private final Source source;
    private final Reference reference;

    Misspelling(Source source, Reference reference) {
        this.source = source;
        this.reference = reference;
    }

    /** The repair of a path whose file's name is misspelt: folder and ending are right. */
    Optional<Fix> path(String path, Collection<String> candidates) {
        int slash = path.lastIndexOf('/') + 1;
        int dot = path.indexOf('.', slash);
        if (dot < 0) {
            return Optional.empty();
        }
        String folder = path.substring(0, slash);
        String ending = path.substring(dot);
        List<String> names = new ArrayList<>();
        for (String candidate : candidates) {
            boolean beside = candidate.startsWith(folder)
                    && candidate.endsWith(ending)
                    && candidate.length() >= slash + ending.length();
            if (beside) {
                names.add(candidate.substring(slash, candidate.length() - ending.length()));
            }
        }
        String name = path.substring(slash, dot);
        return Suggestion.certain(name, names).flatMap(right -> written(name + ending, right + ending));
    }

    /** The repair of an anchor. */
    Optional<Fix> anchor(String anchor, Collection<String> anchors) {
        return Suggestion.certain(anchor, anchors).flatMap(right -> written("#" + anchor, "#" + right));
    }

    /** A piece of the destination in the text of the link, if it stands there as it is and once only. */
    private Optional<Fix> written(String from, String to) {
        Place place = reference.span().in(source.path());
        List<String> lines = source.markdown().lines().toList();
        int index = place.line() - source.firstLine();
        if (index < 0 || index >= lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(index);
        int end = Math.min(line.length(), place.column() - 1 + place.length());
        int destination = line.indexOf("](" + reference.destination(), place.column() - 1);
        int at =
                destination < 0 ? -1 : destination + 2 + reference.destination().lastIndexOf(from);
        boolean found = at > destination + 1 && at + from.length() <= end && line.startsWith(from, at);
        boolean once =
                found && line.indexOf("](", destination + 1) < 0 || found && line.indexOf("](", destination + 1) >= end;
        return once
                ? Optional.of(Fix.at(new Place(place.path(), place.line(), at + 1, 1), from, to))
                : Optional.empty();
    }
}
