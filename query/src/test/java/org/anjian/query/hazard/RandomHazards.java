package org.anjian.query.hazard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.event.EnterpriseRechecked;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.OperationSuspended;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.ResumptionApproved;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.sector.Sector;

/** Makes histories of hazards that could have happened, the same ones for the same seed. */
public final class RandomHazards {

    private static final List<String> REGIONS = List.of("530302", "530303", "530302101", "530300", "US-CA");
    private static final Instant EPOCH = Instant.parse("2021-01-04T01:00:00Z");

    private final Random random;

    public RandomHazards(long seed) {
        this.random = new Random(seed);
    }

    /** The events of one hazard, in order, over at most two years. */
    public List<HazardEvent> life(int number) {
        HazardSubject subject = Hazards.subject(
                new HazardId("hazard-" + number), new RegionCode(REGIONS.get(random.nextInt(REGIONS.size()))));
        List<HazardEvent> life = new ArrayList<>();
        Instant at = EPOCH.plus(Duration.ofHours(random.nextInt(24 * 300)));
        life.add(new HazardRegistered(
                subject,
                at,
                HazardKind.HAZARD,
                pick(HazardSource.values()),
                pick(HazardGrade.values()),
                "类别" + random.nextInt(4),
                pick(Sector.values()),
                "储罐区报警器失效" + random.nextInt(9),
                "罐区",
                null));
        HazardState state = HazardState.REGISTERED;
        boolean ordered = false;
        int steps = random.nextInt(14);
        for (int i = 0; i < steps && state != HazardState.REVOKED; i++) {
            at = at.plus(Duration.ofHours(random.nextInt(24 * 20)));
            HazardEvent next = next(subject, state, ordered, at);
            state = state.after(next, ordered);
            ordered |= next instanceof RectificationOrdered;
            life.add(next);
        }
        return life;
    }

    private HazardEvent next(HazardSubject subject, HazardState state, boolean ordered, Instant at) {
        LocalDate day = LegalTime.dayOf(at);
        LocalDate due = day.plusDays(random.nextInt(40));
        if (state == HazardState.CLOSED) {
            return new HazardReopened(subject, at, "复发");
        }
        return switch (random.nextInt(14)) {
            case 0 -> new HazardGraded(subject, at, pick(HazardGrade.values()), HazardGrade.GENERAL, "标准");
            case 1 -> new RectificationTracked(subject, at, "整改中", 1);
            case 2 -> new OperationSuspended(subject, at, "罐区", "不安全");
            case 3 -> new ResumptionApproved(subject, at, "安全");
            case 4 ->
                new RectificationPlanFixed(subject, at, new RectificationPlan(Hazards.FOREMAN, "更换", 100L, due, "停用"));
            case 5 -> new RectificationSubmitted(subject, at, "完成", List.of(), "p-7", 1);
            case 6 -> new EnterpriseRechecked(subject, at, "合格");
            case 7 -> new ReworkOrdered(subject, at, "不合格", 2);
            case 8 ->
                random.nextBoolean()
                        ? new RecheckPassed(subject, at, "通过", List.of())
                        : new RecheckFailed(subject, at, "未通过", List.of(), due, 1);
            case 9 ->
                ordered
                        ? new RectificationDeadlineExtended(subject, at, due, day, "缺件", "p-7")
                        : order(subject, at, due);
            case 10 -> new HazardListedForSupervision(subject, at, "awb", RegionLevel.CITY, due, "逾期");
            case 11 -> new HazardCorrected(subject, at, "e", CorrectableField.LOCATION, "罐区", "四号罐区", "笔误");
            case 12 ->
                random.nextInt(3) == 0
                        ? new HazardRevoked(subject, at, "重复")
                        : new HazardClosed(subject, at, pick(Disposition.values()), null, null, day, 0);
            default -> order(subject, at, due);
        };
    }

    private static HazardEvent order(HazardSubject subject, Instant at, LocalDate due) {
        return new RectificationOrdered(
                subject, at, Handling.WITHIN_TIME_LIMIT, due, Hazards.FOREMAN, "整改", SafetyAssurance.ASSURED, null);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
