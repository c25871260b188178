package org.anjian.api.delegation;

import org.anjian.api.message.Actor;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;

/**
 * Who acts for somebody else.
 *
 * @param account the account
 * @param organisation the code of the office that the delegate belongs to
 * @param region the delegate's own jurisdiction
 */
public record Delegate(String account, String organisation, RegionCode region) {

    public Delegate {
        account = Required.name(account, "delegate.account");
        organisation = Required.name(organisation, "delegate.organisation");
        Required.value(region, "delegate.region");
    }

    /** Whether it may act for a post at all: of the same office, or of a jurisdiction within that of the post. */
    public boolean mayActFor(Post post) {
        return organisation.equals(post.organisation()) || region.isWithin(post.region());
    }

    /** Whether somebody who acts is who was named, still of the same office and jurisdiction. */
    public boolean is(Actor actor) {
        return account.equals(actor.id())
                && organisation.equals(actor.organisation())
                && region.equals(actor.jurisdiction());
    }
}
