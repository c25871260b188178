package org.anjian.api.selfdeclaration.event;

import java.time.Instant;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A month was declared. */
@Revision("1")
public record MonthlySelfInspectionDeclared(
        SelfDeclarationSubject declarations,
        Instant occurredAt,
        String month,
        int checks,
        int hazardsFound,
        @Nullable String note,
        Delivery delivery)
        implements SelfDeclarationEvent {}
