package org.anjian.api.villagecheck.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.axonframework.serialization.Revision;

/** The township did not answer a problem in time (ML20-12f). */
@Revision("1")
public record ProblemUnanswered(VillageCheckSubject check, Instant occurredAt, ResponsibleBody body, LocalDate answerBy)
        implements VillageCheckEvent {}
