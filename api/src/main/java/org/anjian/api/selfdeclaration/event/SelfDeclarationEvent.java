package org.anjian.api.selfdeclaration.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;

/** What can happen to the monthly declarations of an enterprise. */
public sealed interface SelfDeclarationEvent extends Event
        permits MonthlySelfDeclarationRequired,
                MonthlySelfInspectionDeclared,
                SelfDeclarationWarned,
                MonthlySelfDeclarationMissed {

    /** What it happened to, as it was known on that day. */
    SelfDeclarationSubject declarations();

    @Override
    default EventSubject subject() {
        return EventSubject.of(declarations().enterpriseId(), declarations().region());
    }
}
