package org.anjian.api.selfcheck.event;

import java.time.Instant;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.axonframework.serialization.Revision;

/**
 * All items are answered.
 *
 * @param noes how many items are answered no or in part
 */
@Revision("1")
public record SelfInspectionCompleted(
        SelfInspectionSubject selfInspection, Instant occurredAt, Delivery delivery, int noes)
        implements SelfInspectionEvent {}
