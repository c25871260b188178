package org.anjian.api.enterprise.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * An enterprise was taken off the catalogue of supervised objects (QJ16-09c).
 *
 * @param name the name of the enterprise on that day
 */
@Revision("1")
public record SupervisedObjectRemoved(
        EnterpriseId enterpriseId, Instant occurredAt, RegionCode region, String name, String reason)
        implements EnterpriseEvent {}
