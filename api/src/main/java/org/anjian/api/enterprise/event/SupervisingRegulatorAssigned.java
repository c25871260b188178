package org.anjian.api.enterprise.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * It was said which body supervises an enterprise and which one manages it (ML20-05a).
 *
 * @param name the name of the enterprise on that day
 */
@Revision("1")
public record SupervisingRegulatorAssigned(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        ResponsibleBody regulator,
        ResponsibleBody managingBody,
        RegionCode region,
        String name)
        implements EnterpriseEvent {}
