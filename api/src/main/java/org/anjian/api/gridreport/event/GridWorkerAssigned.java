package org.anjian.api.gridreport.event;

import java.time.Instant;
import org.anjian.api.gridreport.GridSubject;
import org.axonframework.serialization.Revision;

/** An account became a worker of the grid. */
@Revision("1")
public record GridWorkerAssigned(GridSubject grid, Instant occurredAt, String account) implements GridEvent {}
