package org.anjian.api.enterprise.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * An enterprise came into the catalogue of supervised objects (QJ16-09c).
 *
 * @param responsibleBody the body that answers for the entry
 * @param name the name of the enterprise on that day
 */
@Revision("1")
public record SupervisedObjectCatalogued(
        EnterpriseId enterpriseId, Instant occurredAt, ResponsibleBody responsibleBody, RegionCode region, String name)
        implements EnterpriseEvent {}
