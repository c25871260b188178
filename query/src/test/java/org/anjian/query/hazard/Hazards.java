package org.anjian.query.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;

/** Hazards in words. */
final class Hazards {

    static final HazardId ID = new HazardId("hazard-1");
    static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-91530300MA6K3XQ17T");
    static final HazardSubject SUBJECT = subject(ID, new RegionCode("530302"));
    static final ResponsiblePerson FOREMAN = new ResponsiblePerson("p-7", "车间主任");
    static final HazardFold FOLD = new HazardFold();

    private Hazards() {}

    static HazardSubject subject(HazardId id, RegionCode region) {
        return new HazardSubject(id, "530302-2022-" + id.raw(), ENTERPRISE, "曲靖化工有限公司", region);
    }

    static HazardView after(HazardEvent... events) {
        return after(Arrays.asList(events));
    }

    static HazardView after(List<HazardEvent> events) {
        return new Folding<>(FOLD).whole(history(events)).view();
    }

    static List<RecordedEvent> history(List<HazardEvent> events) {
        return Recorded.history(events.getFirst().hazard().id().raw(), events);
    }

    /** Noon of a day in Beijing. */
    static Instant on(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(12 * 3600);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static HazardRegistered registered(HazardGrade severity, String day) {
        return new HazardRegistered(
                SUBJECT,
                on(day),
                HazardKind.HAZARD,
                HazardSource.GOVERNMENT_INSPECTION,
                severity,
                "安全设施",
                Sector.HAZARDOUS_CHEMICALS,
                "储罐区可燃气体报警器失效",
                "三号罐区",
                null);
    }

    static HazardRegistered registered(String day) {
        return registered(HazardGrade.GENERAL, day);
    }

    static RectificationOrdered ordered(String day, String due) {
        return new RectificationOrdered(
                SUBJECT,
                on(day),
                Handling.WITHIN_TIME_LIMIT,
                day(due),
                FOREMAN,
                "更换报警器",
                SafetyAssurance.ASSURED,
                "加密巡检");
    }

    static RectificationPlanFixed planned(String day) {
        return new RectificationPlanFixed(
                SUBJECT, on(day), new RectificationPlan(FOREMAN, "更换", 200_000L, day("2022-06-30"), "停用罐区"));
    }

    static RectificationSubmitted submitted(String day) {
        return new RectificationSubmitted(SUBJECT, on(day), "已更换", List.of(), "p-7", 1);
    }

    static HazardClosed closed(String day) {
        return new HazardClosed(SUBJECT, on(day), Disposition.RECTIFIED, null, null, day(day), 0);
    }
}
