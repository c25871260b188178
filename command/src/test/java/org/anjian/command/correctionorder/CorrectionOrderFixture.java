package org.anjian.command.correctionorder;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.correctionorder.command.VerifyCorrection;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.penaltycase.KnownCases;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;

/** The order to correct of one factory, and the acts upon it. */
abstract class CorrectionOrderFixture {

    static final CorrectionOrderId ID = new CorrectionOrderId("correctionorder-1");
    static final PersonId M1 = new PersonId("person-1");

    static final StaffingSubject STAFFING =
            new StaffingSubject(new StaffingId("staffing-1"), FACTORY, "Qujing Factory", COUNTY);

    static final OrderOrigin INSPECTION = new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1");
    static final OrderOrigin SHORTFALL = OrderOrigin.ofStaffing(STAFFING.id(), StaffingGapKind.STAFFING);
    static final List<Evidence> PHOTO = List.of(new Evidence("photo", "ab".repeat(32)));

    AggregateTestFixture<CorrectionOrder> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(CorrectionOrder.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(RuleParameters.shipped())
                .registerInjectableResource(KnownCases.against(FACTORY, List.of(day("2022-06-02"))))
                .registerAnnotatedCommandHandler(
                        new CorrectionOrdering(fixture.getRepository(), KnownEnterprises.admission()));
    }

    static CorrectionOrderSubject subject(CorrectionTarget target, OrderOrigin origin) {
        return new CorrectionOrderSubject(
                ID,
                FACTORY,
                "Qujing Factory",
                COUNTY,
                target,
                target == CorrectionTarget.PERSON ? M1 : null,
                origin,
                "county-emergency");
    }

    static CorrectionOrdered ordered(CorrectionOrderSubject subject) {
        return new CorrectionOrdered(
                subject, at("2022-05-02"), "no manager", "art 24", "employ one", day("2022-05-31"), OFFICER.id(), null);
    }

    static final CorrectionOrderSubject S = subject(CorrectionTarget.ENTERPRISE, INSPECTION);
    static final CorrectionOrdered ORDERED = ordered(S);

    static final CorrectionRecorded REPORTED =
            new CorrectionRecorded(S, at("2022-05-20"), "employed", PHOTO, null, PRINCIPAL.id());

    static final CorrectionOverdue OVERDUE =
            new CorrectionOverdue(S, at("2022-06-01T00:00"), day("2022-05-31"), List.of(OverdueMeasure.values()));

    static OrderCorrection order(CorrectionTarget target, PersonId person, String dueOn) {
        return new OrderCorrection(
                ID,
                FACTORY,
                target,
                person,
                INSPECTION,
                "no manager",
                "art 24",
                "employ one",
                dueOn == null ? null : day(dueOn),
                null,
                at("2022-05-02"),
                null);
    }

    static VerifyCorrection verify(CorrectionResult result, String day) {
        return new VerifyCorrection(ID, result, "seen", at(day), null);
    }

    void accepts(Object command, Actor actor, Object event, Object... before) {
        prepare();
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    void refuses(Object command, Actor actor, RefusalCode code, Object... before) {
        prepare();
        expectRefused(fixture.given(before).when(command, actor.toMetadata()), code);
    }

    static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }
}
