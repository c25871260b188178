package org.anjian.command.enforcementplan;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanRefusal;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.ItemReason;
import org.anjian.api.enforcementplan.PlanBasis;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enforcementplan.PlanYears;
import org.anjian.api.enforcementplan.UnexecutedItem;
import org.anjian.api.enforcementplan.command.AdjustEnforcementPlan;
import org.anjian.api.enforcementplan.command.ApproveEnforcementPlan;
import org.anjian.api.enforcementplan.command.CloseEnforcementPlan;
import org.anjian.api.enforcementplan.command.DraftEnforcementPlan;
import org.anjian.api.enforcementplan.command.ExpectEnforcementPlan;
import org.anjian.api.enforcementplan.command.FileEnforcementPlan;
import org.anjian.api.enforcementplan.command.ReturnEnforcementPlan;
import org.anjian.api.enforcementplan.command.SubmitEnforcementPlan;
import org.anjian.api.enforcementplan.event.EnforcementPlanAdjusted;
import org.anjian.api.enforcementplan.event.EnforcementPlanApproved;
import org.anjian.api.enforcementplan.event.EnforcementPlanClosed;
import org.anjian.api.enforcementplan.event.EnforcementPlanDrafted;
import org.anjian.api.enforcementplan.event.EnforcementPlanExpected;
import org.anjian.api.enforcementplan.event.EnforcementPlanFiled;
import org.anjian.api.enforcementplan.event.EnforcementPlanMissing;
import org.anjian.api.enforcementplan.event.EnforcementPlanReturned;
import org.anjian.api.enforcementplan.event.EnforcementPlanSubmitted;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Annual enforcement plans: owed, drafted, submitted, approved, filed, amended, evaluated. */
class EnforcementPlanTest {

    private static final String R1 = COUNTY_HEAD.organisation();
    private static final EnforcementPlanId ID = EnforcementPlanId.of(R1, 2023);
    private static final EnforcementPlanSubject P1 = subject(2023);
    private static final Actor COUNTY_GOVERNMENT =
            new Actor("gov-1", Role.GOVERNMENT, "county-government", COUNTY, null);
    private static final Actor CITY_GOVERNMENT = new Actor("gov-2", Role.GOVERNMENT, "city-government", CITY, null);
    private static final Actor R1_AS_GOVERNMENT = new Actor("gov-3", Role.GOVERNMENT, R1, COUNTY, null);
    private static final ResponsibleBody CITY_BUREAU = new ResponsibleBody("city-emergency", "市应急管理局");
    private static final PlanBasis BASIS = new PlanBasis(8, 120, List.of(Sector.COAL_MINE));
    private static final PlanContents CONTENTS = contents(List.of("停产整顿"), item("I1", 3, 2), item("I2", 6, 1));
    private static final PlanContents AMENDED = contents(List.of("停产整顿"), item("I1", 3, 1));
    private static final EnforcementPlanExpected EXPECTED =
            new EnforcementPlanExpected(P1, at("2022-12-01"), day("2023-01-31"));
    private static final EnforcementPlanDrafted DRAFTED =
            new EnforcementPlanDrafted(P1, at("2023-01-05"), 1, CONTENTS, true);
    private static final EnforcementPlanSubmitted SUBMITTED = new EnforcementPlanSubmitted(P1, at("2023-01-10"), 1);
    private static final EnforcementPlanApproved APPROVED =
            new EnforcementPlanApproved(P1, at("2023-01-20"), 1, CONTENTS, "county-government", "麒政复〔2023〕1号");
    private static final EnforcementPlanFiled FILED =
            new EnforcementPlanFiled(P1, at("2023-01-20"), 1, CITY_BUREAU, CITY);

    private final AggregateTestFixture<EnforcementPlan> fixture = new AggregateTestFixture<>(EnforcementPlan.class);
    private final Map<String, Integer> done = new HashMap<>();

    private static EnforcementPlanSubject subject(int year) {
        return new EnforcementPlanSubject(EnforcementPlanId.of(R1, year), R1, "麒麟区应急管理局", COUNTY, year);
    }

    private static PlanItem item(String code, int month, int count) {
        return new PlanItem(code, null, Sector.COAL_MINE, null, month, count);
    }

    private static PlanContents contents(List<String> measures, PlanItem... items) {
        return new PlanContents(List.of("煤矿"), List.of("通风"), measures, BASIS, List.of(items));
    }

    @BeforeEach
    void prepare() {
        Regions regions = new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin"), new Region(CITY, "曲靖市", "Qujing")));
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource((PlanExecutions) plan -> done)
                .registerAnnotatedCommandHandler(new EnforcementPlanning(
                        fixture.getRepository(), Contexts.permissions(), regions, RuleParameters.shipped()));
    }

    private static DraftEnforcementPlan draft(int year, PlanContents contents, String at) {
        return new DraftEnforcementPlan("麒麟区应急管理局", COUNTY, year, contents, at(at), null);
    }

    @Test
    @Rule("QJ22B-05a")
    void a_plan_without_one_of_its_three_parts_is_refused() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                draft(2023, contents(List.of(), item("I1", 3, 2)), "2023-01-05"),
                                COUNTY_HEAD.toMetadata()),
                EnforcementPlanRefusal.MEASURES_MISSING);
        PlanContents noObjects = new PlanContents(List.of(), List.of("通风"), List.of("停产"), null, List.of());
        expectRefused(
                fixture.givenNoPriorActivity().when(draft(2023, noObjects, "2023-01-05"), COUNTY_HEAD.toMetadata()),
                EnforcementPlanRefusal.KEY_OBJECTS_MISSING);
        PlanContents noContents = new PlanContents(List.of("煤矿"), List.of(), List.of("停产"), null, List.of());
        expectRefused(
                fixture.givenNoPriorActivity().when(draft(2023, noContents, "2023-01-05"), COUNTY_HEAD.toMetadata()),
                EnforcementPlanRefusal.CONTENTS_MISSING);
    }

    @Test
    @Rule("QJ22B-05a")
    @Rule("NL-AQ62")
    void no_plan_by_the_31st_of_January_is_a_fact() {
        fixture.givenNoPriorActivity()
                .andGivenCurrentTime(at("2022-12-01"))
                .when(
                        new ExpectEnforcementPlan(
                                new ResponsibleBody(R1, "麒麟区应急管理局"), COUNTY, 2023, at("2022-12-01"), null),
                        CITY_OFFICE.toMetadata())
                .expectEvents(EXPECTED)
                .expectScheduledDeadline(LegalTime.endOf(day("2023-01-31")), new DraftDue(day("2023-01-31")));
    }

    @Test
    @Rule("QJ22B-05a")
    void the_deadline_looks_whether_there_is_a_draft() {
        EnforcementPlanMissing missing =
                new EnforcementPlanMissing(P1, LegalTime.endOf(day("2023-01-31")), day("2023-01-31"));
        fixture.givenCurrentTime(at("2022-12-01"))
                .andGivenCommands(GenericCommandMessage.asCommandMessage(new ExpectEnforcementPlan(
                                new ResponsibleBody(R1, "麒麟区应急管理局"), COUNTY, 2023, at("2022-12-01"), null))
                        .withMetaData(CITY_OFFICE.toMetadata()))
                .whenTimeAdvancesTo(LegalTime.endOf(day("2023-01-31")))
                .expectEvents(missing);
    }

    @Test
    @Rule("QJ22B-05a")
    void a_plan_drafted_in_time_is_not_missing() {
        fixture.givenCurrentTime(at("2022-12-01"))
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(new ExpectEnforcementPlan(
                                        new ResponsibleBody(R1, "麒麟区应急管理局"), COUNTY, 2023, at("2022-12-01"), null))
                                .withMetaData(CITY_OFFICE.toMetadata()),
                        GenericCommandMessage.asCommandMessage(draft(2023, CONTENTS, "2023-01-31"))
                                .withMetaData(COUNTY_HEAD.toMetadata()))
                .whenTimeAdvancesTo(LegalTime.endOf(day("2023-01-31")))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ22B-05b")
    @Rule("NL-PLAN")
    void only_the_government_of_the_same_level_approves() {
        ApproveEnforcementPlan approve = new ApproveEnforcementPlan(ID, "麒政复〔2023〕1号", at("2023-01-20"), null);
        for (Actor wrong : List.of(CITY_GOVERNMENT, R1_AS_GOVERNMENT)) {
            expectRefused(
                    fixture.given(DRAFTED, SUBMITTED).when(approve, wrong.toMetadata()),
                    EnforcementPlanRefusal.APPROVER_LEVEL_MISMATCH);
        }
        expectRefused(
                fixture.given(DRAFTED, SUBMITTED).when(approve, COUNTY_HEAD.toMetadata()), InputRefusal.NOT_PERMITTED);
        fixture.given(DRAFTED, SUBMITTED)
                .when(approve, COUNTY_GOVERNMENT.toMetadata())
                .expectEvents(APPROVED);
        expectRefused(
                fixture.given(DRAFTED).when(approve, COUNTY_GOVERNMENT.toMetadata()),
                EnforcementPlanRefusal.NOT_SUBMITTED);
    }

    @Test
    @Rule("NL-PLAN")
    void a_plan_that_considers_no_staff_is_not_submitted() {
        PlanContents bare = new PlanContents(List.of("煤矿"), List.of("通风"), List.of("停产"), null, List.of());
        expectRefused(
                fixture.given(new EnforcementPlanDrafted(P1, at("2023-01-05"), 1, bare, true))
                        .when(new SubmitEnforcementPlan(ID, at("2023-01-10"), null), COUNTY_HEAD.toMetadata()),
                EnforcementPlanRefusal.BASIS_MISSING);
        fixture.given(DRAFTED)
                .when(new SubmitEnforcementPlan(ID, at("2023-01-10"), null), COUNTY_HEAD.toMetadata())
                .expectEvents(SUBMITTED);
    }

    @Test
    @Rule("QJ22B-05c")
    void a_plan_is_filed_after_its_approval_and_one_level_up() {
        FileEnforcementPlan file = new FileEnforcementPlan(ID, CITY_BUREAU, CITY, at("2023-01-20"), null);
        expectRefused(
                fixture.given(DRAFTED, SUBMITTED).when(file, COUNTY_HEAD.toMetadata()),
                EnforcementPlanRefusal.NOT_APPROVED);
        fixture.given(DRAFTED, SUBMITTED, APPROVED)
                .when(file, COUNTY_HEAD.toMetadata())
                .expectEvents(FILED);
        for (RegionCode wrong : List.of(COUNTY, new RegionCode("530000"))) {
            expectRefused(
                    fixture.given(DRAFTED, SUBMITTED, APPROVED)
                            .when(
                                    new FileEnforcementPlan(ID, CITY_BUREAU, wrong, at("2023-01-20"), null),
                                    COUNTY_HEAD.toMetadata()),
                    EnforcementPlanRefusal.FILED_WITH_WRONG_LEVEL);
        }
    }

    @Test
    @Rule("QJ16-06a")
    void a_plan_before_2023_needs_no_approval() {
        fixture.givenNoPriorActivity()
                .when(draft(2017, CONTENTS, "2017-01-05"), COUNTY_HEAD.toMetadata())
                .expectEvents(new EnforcementPlanDrafted(subject(2017), at("2017-01-05"), 1, CONTENTS, false));
        assertThat(PlanYears.needApproval(2022)).isFalse();
        assertThat(PlanYears.needApproval(2023)).isTrue();
    }

    @Test
    @Rule("QJ22B-05b")
    void only_an_approved_amendment_changes_a_plan() {
        expectRefused(
                fixture.given(DRAFTED, SUBMITTED, APPROVED, FILED)
                        .when(draft(2023, AMENDED, "2023-05-05"), COUNTY_HEAD.toMetadata()),
                EnforcementPlanRefusal.PLAN_SUBMITTED_ALREADY);
        EnforcementPlanAdjusted adjusted = new EnforcementPlanAdjusted(P1, at("2023-05-05"), 2, AMENDED, "煤矿关闭");
        fixture.given(DRAFTED, SUBMITTED, APPROVED, FILED)
                .when(new AdjustEnforcementPlan(ID, AMENDED, "煤矿关闭", at("2023-05-05"), null), COUNTY_HEAD.toMetadata())
                .expectEvents(adjusted);
        fixture.given(
                        DRAFTED,
                        SUBMITTED,
                        APPROVED,
                        FILED,
                        adjusted,
                        new EnforcementPlanSubmitted(P1, at("2023-05-06"), 2))
                .when(
                        new ApproveEnforcementPlan(ID, "麒政复〔2023〕9号", at("2023-05-20"), null),
                        COUNTY_GOVERNMENT.toMetadata())
                .expectEvents(new EnforcementPlanApproved(
                        P1, at("2023-05-20"), 2, AMENDED, "county-government", "麒政复〔2023〕9号"));
        fixture.given(DRAFTED, SUBMITTED)
                .when(new ReturnEnforcementPlan(ID, "重点不明确", at("2023-01-12"), null), COUNTY_GOVERNMENT.toMetadata())
                .expectEvents(new EnforcementPlanReturned(P1, at("2023-01-12"), 1, "重点不明确"));
    }

    @Test
    @Rule("ML20-05b")
    void eight_of_a_hundred_items_unexecuted_need_a_reason_each() {
        EnforcementPlanSubject y2021 = subject(2021);
        PlanItem[] items = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> item("I" + i, i % 12 + 1, 1))
                .toArray(PlanItem[]::new);
        EnforcementPlanDrafted plan =
                new EnforcementPlanDrafted(y2021, at("2021-01-05"), 1, contents(List.of("停产"), items), false);
        IntStream.rangeClosed(1, 92).forEach(i -> done.put("I" + i, 1));
        List<ItemReason> reasons = IntStream.rangeClosed(93, 100)
                .mapToObj(i -> new ItemReason("I" + i, "疫情"))
                .toList();
        CloseEnforcementPlan close = new CloseEnforcementPlan(y2021.id(), reasons, "完成92%", at("2021-12-31"), null);
        fixture.given(plan)
                .when(close, COUNTY_HEAD.toMetadata())
                .expectEvents(new EnforcementPlanClosed(
                        y2021,
                        at("2021-12-31"),
                        reasons.stream()
                                .map(reason -> new UnexecutedItem(reason.item(), 1, 0, reason.reason()))
                                .toList(),
                        "完成92%"));
        fixture.given(plan)
                .when(
                        new CloseEnforcementPlan(y2021.id(), reasons.subList(0, 7), "完成92%", at("2021-12-31"), null),
                        COUNTY_HEAD.toMetadata())
                .expectNoEvents()
                .expectException(RefusedException.class)
                .expectExceptionMessage(EnforcementPlanRefusal.REASONS_MISSING.name() + ": "
                        + EnforcementPlanRefusal.REASONS_MISSING.en() + " [I100]");
        expectRefused(
                fixture.given(plan)
                        .when(
                                new CloseEnforcementPlan(y2021.id(), reasons, "完成", at("2021-12-30"), null),
                                COUNTY_HEAD.toMetadata()),
                EnforcementPlanRefusal.YEAR_NOT_OVER);
    }

    @Test
    void a_superior_does_not_submit_what_is_not_its_own() {
        expectRefused(
                fixture.given(DRAFTED)
                        .when(new SubmitEnforcementPlan(ID, at("2023-01-10"), null), CITY_HEAD.toMetadata()),
                EnforcementPlanRefusal.ANOTHER_REGULATORS_PLAN);
    }
}
