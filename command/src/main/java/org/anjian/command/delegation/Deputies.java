package org.anjian.command.delegation;

import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;

/** The deputies of posts, of which there is one at a time. */
@FunctionalInterface
public interface Deputies {

    /**
     * Whether a post has no deputy in that term. In the running transaction nobody else is told so of the same post.
     *
     * @param subject the appointment that is wanted
     */
    boolean reserve(DelegationSubject subject, DelegationTerm term);
}
