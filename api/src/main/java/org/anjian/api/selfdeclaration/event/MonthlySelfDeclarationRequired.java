package org.anjian.api.selfdeclaration.event;

import java.time.Instant;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.axonframework.serialization.Revision;

/** The enterprise owes declarations from a month on. */
@Revision("1")
public record MonthlySelfDeclarationRequired(SelfDeclarationSubject declarations, Instant occurredAt, String firstMonth)
        implements SelfDeclarationEvent {}
