package org.anjian.api.page;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * One page of a Relay connection.
 *
 * @param first how many, 1 to {@link #MOST}
 * @param after the opaque cursor of the last element seen
 */
public record PageRequest(int first, @Nullable String after) {

    /** The largest page. */
    public static final int MOST = 500;

    /** The page where a client names no size. */
    public static final int DEFAULT = 50;

    public PageRequest {
        if (first < 1 || first > MOST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "first");
        }
    }

    /** A page from optional arguments. */
    public static PageRequest of(@Nullable Integer first, @Nullable String after) {
        return new PageRequest(first == null ? DEFAULT : first, after);
    }
}
