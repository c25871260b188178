package org.anjian.api.training;

import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * The training plan of a year (年度安全生产教育和培训计划, QX24-09).
 *
 * @param sessions what is planned, for whom
 * @param preJobEducation whether it plans the three-level education before work (三级安全教育, QX24-11)
 */
public record TrainingPlan(List<PlannedSession> sessions, boolean preJobEducation) {

    public TrainingPlan {
        sessions = Required.list(sessions, "sessions");
        if (sessions.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "sessions");
        }
        if (sessions.stream().map(PlannedSession::id).distinct().count() < sessions.size()) {
            throw new RefusedException(TrainingRefusal.PLANNED_SESSION_TWICE, "sessions");
        }
    }

    /** Whether a session is planned for a group. */
    public boolean covers(TrainingCategory category) {
        return sessions.stream().anyMatch(session -> session.categories().contains(category));
    }
}
