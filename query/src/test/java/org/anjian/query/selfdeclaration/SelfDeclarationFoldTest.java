package org.anjian.query.selfdeclaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.EndorsedResultSubject;
import org.anjian.api.endorsement.SignatureLevel;
import org.anjian.api.endorsement.event.EndorsedResultEvent;
import org.anjian.api.endorsement.event.InspectionResultDrafted;
import org.anjian.api.endorsement.event.InspectionResultEndorsed;
import org.anjian.api.endorsement.event.InspectionResultSubmitted;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfdeclaration.DeclarationWarning;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationMissed;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationRequired;
import org.anjian.api.selfdeclaration.event.MonthlySelfInspectionDeclared;
import org.anjian.api.selfdeclaration.event.SelfDeclarationEvent;
import org.anjian.api.selfdeclaration.event.SelfDeclarationWarned;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.query.endorsement.EndorsedResultFold;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** Monthly declarations and signed results as documents. */
class SelfDeclarationFoldTest {

    private static final Instant NOON = Instant.parse("2016-09-06T04:00:00Z");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final SelfDeclarationSubject E1 = new SelfDeclarationSubject(
            SelfDeclarationId.of(ENTERPRISE), ENTERPRISE, "化工", REGION, Sector.HAZARDOUS_CHEMICALS);

    @Test
    @Rule("QJ16-09a")
    void months_are_declared_late_and_missed() {
        List<SelfDeclarationEvent> events = new ArrayList<>(List.of(
                new MonthlySelfDeclarationRequired(E1, NOON, "2016-08"),
                new MonthlySelfDeclarationMissed(E1, NOON, "2016-08", LocalDate.parse("2016-09-05")),
                declared("2016-08", "2016-09-06"),
                declared("2016-09", "2016-10-05")));
        for (int i = 0; i < SelfDeclarationFold.KEPT; i++) {
            events.add(declared("2017-%02d".formatted(i + 1), "2016-10-05"));
        }
        SelfDeclarationView view = new Folding<>(new SelfDeclarationFold())
                .whole(Recorded.history(E1.id().raw(), events))
                .view();
        assertThat(view.requiredFrom()).isEqualTo("2016-08-01");
        assertThat(view.missedMonths()).containsExactly("2016-08");
        assertThat(view.lateMonths()).containsExactly("2016-08");
        assertThat(view.declaredMonths()).hasSize(SelfDeclarationFold.KEPT + 2);
        assertThat(view.declarations()).hasSize(SelfDeclarationFold.KEPT);
    }

    @Test
    @Rule("QJ16-03e")
    void a_declaration_carries_its_warning() {
        List<SelfDeclarationEvent> events = List.of(
                new MonthlySelfDeclarationRequired(E1, NOON, "2016-08"),
                declared("2016-08", "2016-09-04"),
                new SelfDeclarationWarned(E1, NOON, "2016-08", DeclarationWarning.HAZARD_BODY_MISSING),
                declared("2016-09", "2016-10-05"));
        SelfDeclarationView view = new Folding<>(new SelfDeclarationFold())
                .whole(Recorded.history(E1.id().raw(), events))
                .view();
        assertThat(view.declarations().get(0).warnings()).containsExactly(DeclarationWarning.HAZARD_BODY_MISSING);
        assertThat(view.declarations().get(1).warnings()).isEmpty();
    }

    private static MonthlySelfInspectionDeclared declared(String month, String on) {
        LocalDate due = LocalDate.parse(month.equals("2016-08") ? "2016-09-05" : "2016-10-05");
        return new MonthlySelfInspectionDeclared(E1, NOON, month, 4, 0, null, Delivery.of(LocalDate.parse(on), due));
    }

    @Test
    @Rule("QJ16-09f")
    void a_result_shows_who_signed() {
        EndorsedResultSubject result =
                new EndorsedResultSubject(new EndorsedResultId("endorsedresult-1"), ENTERPRISE, "化工", REGION);
        List<EndorsedResultEvent> events = List.of(
                new InspectionResultDrafted(result, NOON, "标准", "合格", List.of(SignatureLevel.INSPECTOR)),
                new InspectionResultEndorsed(result, NOON, SignatureLevel.INSPECTOR, "manager-1"),
                new InspectionResultSubmitted(result, NOON));
        EndorsedResultView view = new Folding<>(new EndorsedResultFold())
                .whole(Recorded.history("endorsedresult-1", events))
                .view();
        assertThat(view.signatures())
                .singleElement()
                .satisfies(signature -> assertThat(signature.signer()).isEqualTo("manager-1"));
        assertThat(view.submittedOn()).isEqualTo("2016-09-06");
    }
}
