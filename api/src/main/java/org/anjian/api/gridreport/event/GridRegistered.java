package org.anjian.api.gridreport.event;

import java.time.Instant;
import org.anjian.api.gridreport.GridSubject;
import org.axonframework.serialization.Revision;

/** A grid was registered (ML20-12e). */
@Revision("1")
public record GridRegistered(GridSubject grid, Instant occurredAt) implements GridEvent {}
