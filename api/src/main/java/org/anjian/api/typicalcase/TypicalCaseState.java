package org.anjian.api.typicalcase;

import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;

/** How far a typical case is on its way to the public (QJ22B-13d). */
public enum TypicalCaseState {
    /** A return nominated it; nobody has worded it for the public. */
    NOMINATED,
    /** It is worded for the public, and nobody else has looked at that. */
    REDACTED,
    /** The office approved it for a bulletin. */
    APPROVED,
    /** A bulletin that was issued tells of it; the news media owe it on the same day. */
    IN_BULLETIN,
    /** At least one news medium told of it. */
    PUBLISHED,
    /** It was withdrawn, before or after it was public. */
    WITHDRAWN;

    /** Whether the wording may still be changed. */
    public boolean isDraft() {
        return this == NOMINATED || this == REDACTED;
    }

    /** Whether a bulletin may name it. */
    public boolean isApproved() {
        return this == APPROVED || isInBulletin();
    }

    /** Whether a bulletin that was issued names it. */
    public boolean isInBulletin() {
        return this == IN_BULLETIN || this == PUBLISHED;
    }

    /** The state after an event. */
    public TypicalCaseState after(TypicalCaseEvent event) {
        return switch (event) {
            case TypicalCaseReceived e -> this;
            case TypicalCaseRedacted e -> REDACTED;
            case TypicalCaseSentBack e -> NOMINATED;
            case TypicalCaseApproved e -> APPROVED;
            case TypicalCaseEnteredBulletin e -> this == APPROVED ? IN_BULLETIN : this;
            case TypicalCasePublished e -> PUBLISHED;
            case TypicalCasePublicationOverdue e -> this;
            case TypicalCaseWithdrawn e -> WITHDRAWN;
        };
    }
}
