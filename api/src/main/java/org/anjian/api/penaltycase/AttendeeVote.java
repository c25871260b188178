package org.anjian.api.penaltycase;

import org.anjian.api.refusal.Required;

/**
 * Who took part in a discussion, and how that person voted.
 *
 * @param account the account of a head of the agency
 */
public record AttendeeVote(String account, Vote vote) {

    public AttendeeVote {
        account = Required.name(account, "account");
        Required.value(vote, "vote");
    }
}
