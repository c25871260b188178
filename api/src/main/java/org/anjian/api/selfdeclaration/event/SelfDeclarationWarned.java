package org.anjian.api.selfdeclaration.event;

import java.time.Instant;
import org.anjian.api.selfdeclaration.DeclarationWarning;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.axonframework.serialization.Revision;

/**
 * The declaration of a month carries a warning (QJ16-03e).
 *
 * @param month the month that was declared, such as 2016-08
 */
@Revision("1")
public record SelfDeclarationWarned(
        SelfDeclarationSubject declarations, Instant occurredAt, String month, DeclarationWarning warning)
        implements SelfDeclarationEvent {}
