package org.anjian.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.CatalogueEntry;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.RiskGrade;
import org.anjian.api.enterprise.RiskGrading;
import org.anjian.api.enterprise.RiskInput;
import org.anjian.api.enterprise.RiskInputKind;
import org.anjian.api.enterprise.event.DifferentiatedInspectionDue;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseRiskGraded;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.enterprise.event.LastInspectionRecorded;
import org.anjian.api.enterprise.event.SupervisedObjectCatalogued;
import org.anjian.api.enterprise.event.SupervisedObjectRemoved;
import org.anjian.api.enterprise.event.SupervisingRegulatorAssigned;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.enterprisecheck.event.CheckPlanEvent;
import org.anjian.api.enterprisecheck.event.CheckRecordCorrected;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckMissed;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckRecorded;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.SuggestionReply;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.api.suggestion.event.SuggestionEvent;
import org.anjian.api.suggestion.event.SuggestionReplied;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.unsafeact.event.UnsafeActEvent;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.suggestion.SuggestionFold;
import org.anjian.query.unsafeact.UnsafeActFold;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static final Instant NOON = Instant.parse("2022-05-09T04:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2022-05-09");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-osha-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final CheckPlanSubject PLAN =
            new CheckPlanSubject(new CheckPlanId("checkplan-1"), "罐区", ENTERPRISE, "化工", REGION);
    private static final SuggestionSubject SUGGESTION =
            new SuggestionSubject(new SuggestionId("suggestion-1"), ENTERPRISE, "化工", REGION);

    @Test
    void an_enterprise_is_registered_amended_moved_and_closed() {
        EnterpriseProfile profile = new EnterpriseProfile("化工", Sector.INDUSTRY, "C26", null, 40, "工业园");
        EnterpriseProfile amended =
                new EnterpriseProfile("新化工", Sector.INDUSTRY, "C26", EnterpriseScale.ABOVE_SCALE, 400, "工业园");
        List<EnterpriseEvent> events = List.of(
                new EnterpriseRegistered(ENTERPRISE, NOON, null, new ForeignIdentifier("osha", "1"), profile, REGION),
                new EnterpriseAmended(ENTERPRISE, NOON, amended, REGION, "扩产"),
                new EnterpriseTransferred(ENTERPRISE, NOON, new RegionCode("530303"), REGION, "新化工", "搬迁"),
                new EnterpriseClosed(ENTERPRISE, NOON, new RegionCode("530303"), "新化工", "注销"));

        EnterpriseView view = new Folding<>(new EnterpriseFold())
                .whole(Recorded.history(ENTERPRISE.raw(), events))
                .view();

        assertThat(view.identifier()).isEqualTo("osha:1");
        assertThat(view.name()).isEqualTo("新化工");
        assertThat(view.employees()).isEqualTo(400);
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530303");
        assertThat(view.registeredOn()).isEqualTo(view.closedOn()).isEqualTo(DAY);
        assertThat(view.published()).isTrue();
    }

    @Test
    void an_enterprise_shows_who_supervises_it_and_how_closely() {
        ResponsibleBody regulator = new ResponsibleBody("county-emergency", "应急管理局");
        ResponsibleBody township = new ResponsibleBody("township", "街道办事处");
        List<RiskInput> inputs = List.of(new RiskInput(RiskInputKind.RISK, "罐区"));
        EnterpriseProfile profile = new EnterpriseProfile("化工", Sector.INDUSTRY, null, null, null, null);
        LocalDate inspected = LocalDate.parse("2022-05-01");
        List<EnterpriseEvent> events = new ArrayList<>(List.of(
                new EnterpriseRegistered(ENTERPRISE, NOON, null, new ForeignIdentifier("osha", "1"), profile, REGION),
                new SupervisingRegulatorAssigned(ENTERPRISE, NOON, regulator, township, REGION, "化工"),
                new SupervisedObjectCatalogued(ENTERPRISE, NOON, regulator, REGION, "化工"),
                new EnterpriseRiskGraded(
                        ENTERPRISE, NOON, RiskGrade.A, null, inputs, 3, null, DAY.plusMonths(3), REGION, "化工"),
                new DifferentiatedInspectionDue(ENTERPRISE, NOON, RiskGrade.A, DAY.plusMonths(3), REGION, "化工")));
        Folding<EnterpriseEvent, EnterpriseView> folding = new Folding<>(new EnterpriseFold());

        EnterpriseView owed =
                folding.whole(Recorded.history(ENTERPRISE.raw(), events)).view();
        events.add(new LastInspectionRecorded(ENTERPRISE, NOON, inspected, inspected.plusMonths(3), REGION, "化工"));
        events.add(new SupervisedObjectRemoved(ENTERPRISE, NOON, REGION, "化工", "停产"));
        events.add(new EnterpriseTransferred(ENTERPRISE, NOON, new RegionCode("530303"), REGION, "化工", "搬迁"));
        EnterpriseView moved =
                folding.whole(Recorded.history(ENTERPRISE.raw(), events)).view();

        assertThat(owed.regulator()).isEqualTo(regulator);
        assertThat(owed.managingBody()).isEqualTo(township);
        assertThat(owed.catalogue()).isEqualTo(new CatalogueEntry(regulator, DAY));
        assertThat(owed.risk()).isEqualTo(new RiskGrading(RiskGrade.A, DAY, inputs, 3, DAY.plusMonths(3), DAY));
        assertThat(moved.regulator()).isNull();
        assertThat(moved.managingBody()).isNull();
        assertThat(moved.catalogue()).isNull();
        assertThat(moved.lastInspectedOn()).isEqualTo(inspected);
        assertThat(moved.risk().dueSince()).isNull();
        assertThat(moved.risk().inspectBy()).isEqualTo("2022-08-01");
        assertThat(moved.risk().inputs()).isEqualTo(inputs);
    }

    @Test
    void a_corrected_check_keeps_both_values_and_a_plan_keeps_the_last_checks_only() {
        List<CheckPlanEvent> events = new ArrayList<>();
        events.add(new CheckPlanAdopted(PLAN, NOON, CheckFrequency.DAILY, "报警器"));
        for (int i = 0; i < CheckPlanView.CHECKS_KEPT + 5; i++) {
            events.add(new EnterpriseCheckRecorded(
                    PLAN, NOON, "check-" + i, "正常", List.of(new HazardId("hazard-" + i)), "2022-W19"));
        }
        events.add(new CheckRecordCorrected(PLAN, NOON, "check-64", "正常", "异常", "误填"));
        events.add(new CheckRecordCorrected(PLAN, NOON, "check-64", "异常", "停用", "补充"));
        events.add(new EnterpriseCheckMissed(PLAN, NOON, "2022-W20"));

        CheckPlanView view = new Folding<>(new CheckPlanFold())
                .whole(Recorded.history("checkplan-1", events))
                .view();

        assertThat(view.checks()).hasSize(CheckPlanView.CHECKS_KEPT);
        assertThat(view.checksMade()).isEqualTo(CheckPlanView.CHECKS_KEPT + 5);
        CheckPlanView.Check last = view.checks().getLast();
        assertThat(last.corrected()).isTrue();
        assertThat(last.originalResult()).isEqualTo("正常");
        assertThat(last.result()).isEqualTo("停用");
        assertThat(view.missedWindows()).containsExactly("2022-W20");
    }

    @Test
    void a_suggestion_has_an_answer_once_it_was_given() {
        List<SuggestionEvent> events = List.of(
                new ImprovementSuggestionSubmitted(
                        SUGGESTION, NOON, null, null, SuggestionCategory.EQUIPMENT, "更换报警器", "m-1"),
                new SuggestionReplied(SUGGESTION, NOON, SuggestionReply.ADOPTED, "列入预算"));

        SuggestionView view = new Folding<>(new SuggestionFold())
                .whole(Recorded.history("suggestion-1", events))
                .view();

        assertThat(view.submittedBy()).isEqualTo("m-1");
        assertThat(view.reply()).isEqualTo(SuggestionReply.ADOPTED);
        assertThat(view.replyReason()).isEqualTo("列入预算");
        assertThat(view.repliedOn()).isEqualTo(DAY);
    }

    @Test
    void an_unsafe_act_is_what_was_recorded_and_survives_its_own_json() {
        UnsafeActEvent stopped = new UnsafeActStopped(
                new UnsafeActId("unsafeact-1"),
                NOON,
                ENTERPRISE,
                "化工",
                REGION,
                UnsafeActType.PROCEDURE_VIOLATION,
                "罐区",
                "操作工",
                "停止作业");

        UnsafeActView view = new Folding<>(new UnsafeActFold())
                .whole(Recorded.history("unsafeact-1", List.of(stopped)))
                .view();

        assertThat(view.stoppedOn()).isEqualTo(DAY);
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), UnsafeActView.class)).isEqualTo(view);
    }
}
