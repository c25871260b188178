package org.anjian.api.delegation.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;
import org.axonframework.serialization.Revision;

/**
 * Somebody lets a colleague act (委托同事代办).
 *
 * @param contexts what for, in the words of the scopes of tokens
 */
@Revision("1")
public record DelegationGranted(
        DelegationSubject delegation, Instant occurredAt, List<String> contexts, DelegationTerm term, String reason)
        implements DelegationEvent {

    public DelegationGranted {
        contexts = List.copyOf(contexts);
    }
}
