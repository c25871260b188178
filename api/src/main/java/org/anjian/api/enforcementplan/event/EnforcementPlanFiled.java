package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * An approved plan was filed with the regulator one level up (备案, QJ22B-05c).
 *
 * @param filedAt the jurisdiction of that regulator
 */
@Revision("1")
public record EnforcementPlanFiled(
        EnforcementPlanSubject plan, Instant occurredAt, int planVersion, ResponsibleBody filedWith, RegionCode filedAt)
        implements EnforcementPlanEvent {}
