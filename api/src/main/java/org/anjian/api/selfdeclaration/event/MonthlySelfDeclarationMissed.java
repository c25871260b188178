package org.anjian.api.selfdeclaration.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.axonframework.serialization.Revision;

/** The due day passed without a declaration. */
@Revision("1")
public record MonthlySelfDeclarationMissed(
        SelfDeclarationSubject declarations, Instant occurredAt, String month, LocalDate dueOn)
        implements SelfDeclarationEvent {}
