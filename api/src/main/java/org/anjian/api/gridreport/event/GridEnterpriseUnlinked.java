package org.anjian.api.gridreport.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridSubject;
import org.axonframework.serialization.Revision;

/** An enterprise was taken out of the grid. */
@Revision("1")
public record GridEnterpriseUnlinked(GridSubject grid, Instant occurredAt, EnterpriseId enterpriseId, String reason)
        implements GridEvent {}
