package org.anjian.command.disclosure;

import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.message.Doer;

/**
 * What somebody proposed for the public, until it is public.
 *
 * @param by who proposed it
 * @param review whether somebody else approved it
 */
record Proposal(PublicWording wording, Doer by, Review review) {

    /** How far the review is. */
    enum Review {
        PENDING,
        APPROVED
    }

    boolean isApproved() {
        return review == Review.APPROVED;
    }

    Proposal approved() {
        return new Proposal(wording, by, Review.APPROVED);
    }
}
