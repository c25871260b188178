package org.anjian.api.delegation;

import java.util.List;

/**
 * What every event of a delegation says about it.
 *
 * @param principal who is acted for
 * @param delegate who acts
 */
public record DelegationSubject(DelegationId id, ActingKind kind, Post principal, Delegate delegate) {

    /** The accounts of both. */
    public List<String> accounts() {
        return List.of(principal.account(), delegate.account());
    }
}
