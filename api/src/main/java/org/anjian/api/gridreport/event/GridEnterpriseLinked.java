package org.anjian.api.gridreport.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridSubject;
import org.axonframework.serialization.Revision;

/** An enterprise was taken into the grid. */
@Revision("1")
public record GridEnterpriseLinked(
        GridSubject grid, Instant occurredAt, EnterpriseId enterpriseId, String enterpriseName) implements GridEvent {}
