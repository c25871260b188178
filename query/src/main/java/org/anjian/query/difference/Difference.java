package org.anjian.query.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that two outlines of a document do not share.
 *
 * @param path the way down to it
 * @param before what the first has there; null where it has nothing
 * @param after what the second has there; null where it has nothing
 */
public record Difference(
        List<Step> path, @Nullable Object before, @Nullable Object after) {

    public Difference {
        path = List.copyOf(path);
    }

    /** What an outline has at the path; null where it has nothing. */
    public @Nullable Object in(@Nullable Object outline) {
        Object value = outline;
        for (Step step : path) {
            value = step.in(value);
        }
        return value;
    }

    /** The path as text, such as {@code orders[number=2].dueOn}. */
    public String written() {
        String whole = path.stream().map(Step::written).collect(Collectors.joining());
        return whole.startsWith(".") ? whole.substring(1) : whole;
    }
}
