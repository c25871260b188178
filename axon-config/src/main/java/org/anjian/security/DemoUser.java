package org.anjian.security;

import org.anjian.api.message.Actor;

/**
 * An account of embedded mode.
 *
 * @param actor who it is
 * @param password a password made at start, printed and never stored
 */
public record DemoUser(Actor actor, String password) {

    @Override
    public String toString() {
        return "DemoUser[" + actor.id() + "]";
    }
}
