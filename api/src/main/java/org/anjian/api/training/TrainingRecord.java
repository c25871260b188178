package org.anjian.api.training;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of every session (培训档案: 时间、内容、参加人员、考核结果; QX24-10, NL-AQ28). The time is that of the record.
 *
 * @param hours the length, in hours
 * @param trainer the organisation that taught
 * @param plannedSessionId the session of the year's plan that was held; null where it was not planned
 * @param attendees everyone who attended, with the result
 * @param organisers the safety managers who organised it
 */
public record TrainingRecord(
        String content,
        int hours,
        String trainer,
        @Nullable String plannedSessionId,
        List<Attendee> attendees,
        List<PersonId> organisers) {

    /** The longest session, in hours. */
    public static final int LONGEST = 1_000;

    public TrainingRecord {
        content = text(content, "content");
        if (hours < 1 || hours > LONGEST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hours");
        }
        trainer = Required.name(trainer, "trainer");
        plannedSessionId = Required.optionalText(plannedSessionId, "plannedSessionId");
        attendees = Required.list(attendees, "attendees");
        if (attendees.isEmpty()) {
            throw new RefusedException(TrainingRefusal.FIELD_REQUIRED, "attendees");
        }
        if (attendees.stream().map(Attendee::key).distinct().count() < attendees.size()) {
            throw new RefusedException(TrainingRefusal.ATTENDEE_TWICE, "attendees");
        }
        organisers = Required.list(organisers, "organisers");
    }

    /** The safety managers who took part: who organised it, and who attended (duty 2, QJ22A-12.2). */
    public List<PersonId> performers() {
        return Stream.concat(
                        organisers.stream(),
                        attendees.stream()
                                .filter(attendee -> attendee.category() == TrainingCategory.SAFETY_MANAGER)
                                .map(Attendee::personId)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    private static String text(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw new RefusedException(TrainingRefusal.FIELD_REQUIRED, field);
        }
        return Required.text(value, field);
    }
}
