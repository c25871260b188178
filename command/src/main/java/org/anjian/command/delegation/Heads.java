package org.anjian.command.delegation;

import org.anjian.api.delegation.Post;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;

/** Which heads have a say over a post: the head of the office itself, and heads of a superior jurisdiction. */
final class Heads {

    private Heads() {}

    static boolean isOver(Actor actor, Post post) {
        boolean ofTheOffice = actor.organisation().equals(post.organisation())
                && actor.jurisdiction().equals(post.region());
        boolean superior =
                post.region().isWithin(actor.jurisdiction()) && !post.region().equals(actor.jurisdiction());
        return actor.role() == Role.AGENCY_HEAD && (ofTheOffice || superior);
    }
}
