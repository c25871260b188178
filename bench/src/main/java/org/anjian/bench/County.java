package org.anjian.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.OrderRectification;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** The made-up records of a run: enterprises in the ten county-level regions of Qujing (曲靖), and their hazards. */
final class County {

    /** The county-level regions; registration numbers are drawn per region. */
    static final List<String> REGIONS =
            List.of("530302", "530303", "530304", "530322", "530323", "530324", "530325", "530326", "530371", "530381");

    private static final List<String> CATEGORIES = List.of("用电安全", "消防设施", "特种设备", "危险作业", "安全培训", "应急管理");
    private static final List<String> FINDINGS = List.of(
            "配电室电缆绝缘层破损且未设置警示标志，配电柜门未上锁，漏电保护装置未定期检测",
            "消防通道被原料和成品占用，灭火器压力不足且超过检验有效期，应急照明灯损坏两盏",
            "储罐区可燃气体报警器未按期标定，围堰内有积水，防静电接地电阻检测记录缺失",
            "有限空间作业未办理审批手续，现场无监护人员，未配备气体检测仪和正压式呼吸器",
            "起重机械限位装置失效，钢丝绳断丝超标，操作人员未取得特种设备作业资格证书");

    // Around today: a due date that has passed would make its deadlines fire while something else is measured.
    private final Instant found;
    private final Instant ordered;
    private final Instant closed;
    private final LocalDate due;
    private final Map<String, List<EnterpriseId>> enterprises = new HashMap<>();
    private final List<RegisterEnterprise> registrations = new ArrayList<>();

    County(int enterprisesPerRegion, Clock clock) {
        closed = clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(1));
        ordered = closed.minus(Duration.ofDays(1));
        found = ordered.minus(Duration.ofHours(2));
        due = LegalTime.dayOf(ordered).plusDays(30);
        for (String region : REGIONS) {
            List<EnterpriseId> ids = new ArrayList<>();
            for (int i = 0; i < enterprisesPerRegion; i++) {
                var registration = new RegisterEnterprise(
                        null,
                        new ForeignIdentifier("bench", region + "-" + i),
                        new EnterpriseProfile(
                                "曲靖市第" + region + "号第" + i + "化工有限责任公司",
                                Sector.HAZARDOUS_CHEMICALS,
                                null,
                                null,
                                120,
                                null),
                        new RegionCode(region),
                        found,
                        null);
                registrations.add(registration);
                ids.add(registration.enterpriseId());
            }
            enterprises.put(region, ids);
        }
    }

    List<RegisterEnterprise> registrations() {
        return registrations;
    }

    EnterpriseId enterprise(List<String> regions, Random random) {
        List<EnterpriseId> ids = enterprises.get(regions.get(random.nextInt(regions.size())));
        return ids.get(random.nextInt(ids.size()));
    }

    RegisterHazard hazard(List<String> regions, Random random) {
        return new RegisterHazard(
                HazardId.next(),
                enterprise(regions, random),
                HazardKind.HAZARD,
                HazardSource.GOVERNMENT_INSPECTION,
                random.nextInt(20) == 0 ? HazardGrade.MAJOR : HazardGrade.GENERAL,
                category(random),
                null,
                description(random),
                "一车间东侧" + random.nextInt(100) + "号",
                found,
                null);
    }

    OrderRectification order(HazardId hazard) {
        return new OrderRectification(
                hazard,
                Handling.WITHIN_TIME_LIMIT,
                due,
                new ResponsiblePerson("p-17", "生产部经理"),
                "更换破损部件并做绝缘检测，整改期间落实专人看守",
                SafetyAssurance.ASSURED,
                "切断该回路电源并设置警戒",
                ordered,
                null);
    }

    /** The events of a hazard that is closed already. Its number is of another year than those that commands draw. */
    List<HazardEvent> closedHazard(int number, Random random) {
        RegisterEnterprise enterprise = registrations.get(random.nextInt(registrations.size()));
        var subject = new HazardSubject(
                new HazardId("hazard-bench-" + number),
                String.format(
                        Locale.ROOT, "%s-YH-2000-%06d", enterprise.region().raw(), number + 1),
                enterprise.enterpriseId(),
                enterprise.profile().name(),
                enterprise.region());
        return List.of(
                new HazardRegistered(
                        subject,
                        found,
                        HazardKind.HAZARD,
                        HazardSource.OTHER_SYSTEM,
                        random.nextInt(20) == 0 ? HazardGrade.MAJOR : HazardGrade.GENERAL,
                        category(random),
                        enterprise.profile().sector(),
                        description(random),
                        "二车间西侧" + random.nextInt(100) + "号",
                        new SourceRecord("bench", "row-" + number)),
                new RectificationOrdered(
                        subject,
                        ordered,
                        Handling.WITHIN_TIME_LIMIT,
                        due,
                        new ResponsiblePerson("p-17", "生产部经理"),
                        "更换破损部件并做绝缘检测，整改期间落实专人看守",
                        SafetyAssurance.ASSURED,
                        "切断该回路电源并设置警戒"),
                new HazardClosed(
                        subject,
                        closed,
                        Disposition.CLOSED_BY_SOURCE,
                        "row-" + number,
                        "整改完成，复查合格",
                        LegalTime.dayOf(closed),
                        0));
    }

    private static String category(Random random) {
        return CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    }

    private static String description(Random random) {
        return FINDINGS.get(random.nextInt(FINDINGS.size())) + "；" + FINDINGS.get(random.nextInt(FINDINGS.size()));
    }
}
