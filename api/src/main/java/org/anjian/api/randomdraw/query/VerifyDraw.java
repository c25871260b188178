package org.anjian.api.randomdraw.query;

import org.anjian.api.randomdraw.DrawVerification;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.refusal.Required;

/** Repeats a draw from what is on record and compares. Answered with a {@link DrawVerification}; null before the draw. */
public record VerifyDraw(RandomDrawId draw) {

    public VerifyDraw {
        Required.value(draw, "draw");
    }
}
