package org.anjian.query.timeline;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterprisePermissions;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprisecheck.CheckPlanPermissions;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.event.CheckPlanEvent;
import org.anjian.api.hazard.HazardPermissions;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.message.Event;
import org.anjian.api.region.RegionCode;
import org.anjian.api.suggestion.SuggestionPermissions;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.event.SuggestionEvent;
import org.anjian.api.unsafeact.UnsafeActPermissions;
import org.anjian.api.unsafeact.event.UnsafeActEvent;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.jspecify.annotations.Nullable;

/**
 * What an event of any context is about.
 *
 * @param context the name of its permission table, which decides who may read it
 * @param number the number of the case, where it has one
 */
record EventSubject(
        String context, @Nullable String number, @Nullable EnterpriseId enterprise, RegionCode region) {

    static final String ENTERPRISES = EnterprisePermissions.table().context();
    static final String HAZARDS = HazardPermissions.table().context();
    static final String CHECK_PLANS = CheckPlanPermissions.table().context();
    static final String UNSAFE_ACTS = UnsafeActPermissions.table().context();
    static final String SUGGESTIONS = SuggestionPermissions.table().context();

    static EventSubject of(Event event) {
        return switch (event) {
            case HazardEvent e -> {
                HazardSubject hazard = e.hazard();
                yield new EventSubject(HAZARDS, hazard.number(), hazard.enterpriseId(), hazard.region());
            }
            case EnterpriseEvent e -> new EventSubject(ENTERPRISES, null, e.enterpriseId(), e.region());
            case CheckPlanEvent e -> {
                CheckPlanSubject plan = e.checkPlan();
                yield new EventSubject(CHECK_PLANS, null, plan.enterpriseId(), plan.region());
            }
            case UnsafeActEvent e -> of(e);
            case SuggestionEvent e -> {
                SuggestionSubject suggestion = e.suggestion();
                yield new EventSubject(SUGGESTIONS, null, suggestion.enterpriseId(), suggestion.region());
            }
            default -> throw new IllegalArgumentException("No context knows the event " + event.getClass());
        };
    }

    private static EventSubject of(UnsafeActEvent event) {
        return switch (event) {
            case UnsafeActStopped e -> new EventSubject(UNSAFE_ACTS, null, e.enterpriseId(), e.region());
        };
    }
}
