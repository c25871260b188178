package org.anjian.api.disclosure.event;

import java.time.Instant;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The decision was changed, revoked, or declared illegal or void.
 *
 * @param decision as it stands from then on
 * @param withdrawal by when what is public is to be withdrawn; null where nothing is public
 */
@Revision("1")
public record DecisionOvertaken(
        DisclosureSubject disclosure,
        Instant occurredAt,
        DecisionFate fate,
        DisclosedDecision decision,
        @Nullable DisclosureTerm withdrawal)
        implements DisclosureEvent {}
