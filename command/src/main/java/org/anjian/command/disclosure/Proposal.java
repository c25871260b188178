package org.anjian.command.disclosure;

import org.anjian.api.disclosure.PublicWording;

/**
 * What somebody proposed for the public, until it is public.
 *
 * @param by the account of who proposed it
 * @param review whether somebody else approved it
 */
record Proposal(PublicWording wording, String by, Review review) {

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
