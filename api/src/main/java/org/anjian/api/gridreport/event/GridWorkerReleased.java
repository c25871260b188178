package org.anjian.api.gridreport.event;

import java.time.Instant;
import org.anjian.api.gridreport.GridSubject;
import org.axonframework.serialization.Revision;

/** An account is no worker of the grid any more. */
@Revision("1")
public record GridWorkerReleased(GridSubject grid, Instant occurredAt, String account, String reason)
        implements GridEvent {}
