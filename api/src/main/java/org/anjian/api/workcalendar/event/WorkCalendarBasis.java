package org.anjian.api.workcalendar.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class WorkCalendarBasis {

    private WorkCalendarBasis() {}

    static LegalBasis of(WorkCalendarEvent event) {
        return switch (event) {
            case WorkCalendarPublished _ -> LegalBasis.of("NL-CF85");
        };
    }
}
