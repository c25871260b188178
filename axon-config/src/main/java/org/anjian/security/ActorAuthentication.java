package org.anjian.security;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An authenticated request, with the actor that every message will carry. */
public final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    public ActorAuthentication(Actor actor) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name())));
        this.actor = actor;
        setAuthenticated(true);
    }

    /**
     * Who makes a request that is no GraphQL.
     *
     * @throws RefusedException {@link InputRefusal#NOT_AUTHENTICATED}
     */
    public static Actor actorOf(Authentication request) {
        if (request instanceof ActorAuthentication authenticated) {
            return authenticated.actor();
        }
        throw new RefusedException(InputRefusal.NOT_AUTHENTICATED);
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor.id();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
