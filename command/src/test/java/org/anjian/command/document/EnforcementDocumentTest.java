package org.anjian.command.document;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.document.DocumentTemplate;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.document.command.FollowCaseTeam;
import org.anjian.api.document.command.GenerateEnforcementDocument;
import org.anjian.api.document.event.DocumentTeamChanged;
import org.anjian.api.document.event.EnforcementDocumentGenerated;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.CountingNumbers;
import org.anjian.command.numbering.DocumentNumbers;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents are generated from what their records hold, numbered once, and versioned. */
class EnforcementDocumentTest {

    private static final DocumentedRecord ORDER = new DocumentedRecord("correctionorder-1");
    private static final DocumentedRecord CASE = new DocumentedRecord("penaltycase-1");
    private static final DocumentTemplate TEMPLATE = new DocumentTemplate("some.docx", "0".repeat(64));
    private static final CorrectionOrderSubject S = new CorrectionOrderSubject(
            new CorrectionOrderId("correctionorder-1"),
            FACTORY,
            "Qujing Factory",
            COUNTY,
            CorrectionTarget.ENTERPRISE,
            null,
            new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
            "county-emergency");
    private static final CorrectionOrdered ORDERED = new CorrectionOrdered(
            S, at("2022-05-02"), "no manager", "art 24", "employ one", day("2022-05-31"), OFFICER.id(), null);
    private static final PenaltyCaseSubject K1 = new PenaltyCaseSubject(
            new PenaltyCaseId("penaltycase-1"),
            "（麒）应急立〔2022〕4号",
            SubjectKind.ENTERPRISE,
            null,
            FACTORY,
            "Qujing Factory",
            Sector.INDUSTRY,
            COUNTY);
    private static final List<Event> FILED = List.of(
            new PenaltyCaseOpened(
                    K1,
                    at("2022-05-02"),
                    new CaseOrigin(CaseOriginKind.OTHER, null),
                    "no training",
                    List.of(),
                    List.of(OFFICER.id()),
                    null,
                    null),
            new CaseFiled(
                    K1,
                    at("2022-05-03"),
                    COUNTY_HEAD.id(),
                    "grounds",
                    List.of(),
                    List.of(OFFICER.id()),
                    day("2022-08-01"),
                    null));

    private final List<Event> order = new ArrayList<>(List.of(ORDERED));
    private final List<Event> penaltyCase = new ArrayList<>(FILED);
    private AggregateTestFixture<EnforcementDocument> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(EnforcementDocument.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new DocumentDesk(
                        fixture.getRepository(),
                        this::historyOf,
                        new PaperNumbers(new DocumentNumbers(new CountingNumbers(1))),
                        EnforcementDocumentTest::printed,
                        paper -> {},
                        Contexts.permissions()));
    }

    private List<RecordedFact> historyOf(DocumentedRecord record) {
        List<Event> events = record.equals(ORDER) ? order : record.equals(CASE) ? penaltyCase : List.of();
        List<RecordedFact> facts = new ArrayList<>();
        events.forEach(event -> facts.add(new RecordedFact(facts.size() + 1L, event, "county-emergency")));
        return facts;
    }

    private static Paper printed(EnforcementDocumentSubject document, long recordVersion) {
        String text = document.number() + " as of " + recordVersion;
        return new Paper(text.getBytes(StandardCharsets.UTF_8), TEMPLATE);
    }

    private static GenerateEnforcementDocument generate(DocumentedRecord record, EnforcementDocumentKind kind) {
        return new GenerateEnforcementDocument(record, kind, null, null, at("2022-06-01"), null);
    }

    private static EnforcementDocumentSubject subject(
            DocumentedRecord record, EnforcementDocumentKind kind, String number, long fact, EnterpriseId shownTo) {
        return new EnforcementDocumentSubject(
                EnforcementDocumentId.of(record, kind, fact),
                kind,
                number,
                "county-emergency",
                record,
                fact,
                LegalTime.dayOf(at("2022-05-0" + (fact + 1))),
                FACTORY,
                "Qujing Factory",
                COUNTY,
                shownTo);
    }

    private static EnforcementDocumentGenerated generated(
            EnforcementDocumentSubject document, int version, long recordVersion, List<String> team) {
        Paper paper = printed(document, recordVersion);
        return new EnforcementDocumentGenerated(
                document,
                at("2022-06-01"),
                version,
                recordVersion,
                paper.sha256(),
                paper.bytes(),
                TEMPLATE,
                OFFICER.id(),
                team);
    }

    private static final EnforcementDocumentSubject D =
            subject(ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER, "（麒）应急责改〔2022〕1号", 1, FACTORY);

    @Test
    @Rule("QJ16-06f")
    void the_first_version_draws_the_number_and_keeps_the_digest() {
        fixture.givenNoPriorActivity()
                .when(generate(ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER), OFFICER.toMetadata())
                .expectEvents(generated(D, 1, 1, List.of()));
    }

    @Test
    @Rule("QJ16-06f")
    void generated_again_it_is_a_new_version_under_the_same_number() {
        fixture.given(generated(D, 1, 1, List.of()))
                .when(generate(ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER), OFFICER.toMetadata())
                .expectEvents(generated(D, 2, 1, List.of()));
    }

    @Test
    void the_number_of_the_act_is_the_number_of_its_document_and_the_party_is_not_shown_internal_papers() {
        fixture.givenNoPriorActivity()
                .when(generate(CASE, EnforcementDocumentKind.FILING_APPROVAL), OFFICER.toMetadata())
                .expectEvents(generated(
                        subject(CASE, EnforcementDocumentKind.FILING_APPROVAL, "（麒）应急立〔2022〕4号", 2, null),
                        1,
                        2,
                        List.of(OFFICER.id())));
    }

    @Test
    void who_does_not_handle_the_record_generates_nothing() {
        refused(CASE, EnforcementDocumentKind.FILING_APPROVAL, SECOND_OFFICER, InputRefusal.NO_SUCH_RECORD);
        refused(ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER, FOREIGN_OFFICER, InputRefusal.NO_SUCH_RECORD);
        refused(
                new DocumentedRecord("inspection-9"),
                EnforcementDocumentKind.SCENE_RECORD,
                OFFICER,
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void what_is_not_on_record_cannot_be_told() {
        refused(CASE, EnforcementDocumentKind.PENALTY_DECISION, OFFICER, DocumentRefusal.FACT_NOT_RECORDED);
        refused(ORDER, EnforcementDocumentKind.RECHECK_OPINION, OFFICER, DocumentRefusal.FACT_NOT_RECORDED);
        refused(ORDER, EnforcementDocumentKind.PENALTY_DECISION, OFFICER, DocumentRefusal.KIND_OF_ANOTHER_RECORD);
        refused(
                new GenerateEnforcementDocument(
                        ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER, null, 2L, at("2022-06-01"), null),
                DocumentRefusal.RECORD_VERSION_UNKNOWN);
        refused(
                new GenerateEnforcementDocument(
                        ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER, 2L, null, at("2022-06-01"), null),
                DocumentRefusal.FACT_UNKNOWN);
        refused(
                new GenerateEnforcementDocument(
                        ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER, null, null, at("2022-05-01"), null),
                DocumentRefusal.BEFORE_ITS_FACT);
    }

    @Test
    void a_revoked_act_gets_no_document() {
        order.add(new CorrectionOrderRevoked(S, at("2022-05-20"), "wrong"));

        refused(ORDER, EnforcementDocumentKind.CORRECTIVE_ORDER, OFFICER, DocumentRefusal.ACT_REVOKED);
    }

    @Test
    void a_document_follows_the_team_of_its_case_once() {
        EnforcementDocumentSubject filing =
                subject(CASE, EnforcementDocumentKind.FILING_APPROVAL, "（麒）应急立〔2022〕4号", 2, null);
        FollowCaseTeam follow =
                new FollowCaseTeam(filing.id(), List.of(SECOND_OFFICER.id()), at("2022-06-02"), "team/1");
        DocumentTeamChanged changed = new DocumentTeamChanged(filing, at("2022-06-02"), List.of(SECOND_OFFICER.id()));

        fixture.given(generated(filing, 1, 2, List.of(OFFICER.id())))
                .when(follow, Actor.system(COUNTY).toMetadata())
                .expectEvents(changed);
        fixture.given(generated(filing, 1, 2, List.of(OFFICER.id())), changed)
                .when(follow, Actor.system(COUNTY).toMetadata())
                .expectNoEvents();
    }

    private void refused(
            DocumentedRecord record,
            EnforcementDocumentKind kind,
            Actor actor,
            org.anjian.api.refusal.RefusalCode code) {
        expectRefused(fixture.givenNoPriorActivity().when(generate(record, kind), actor.toMetadata()), code);
    }

    private void refused(GenerateEnforcementDocument command, DocumentRefusal code) {
        expectRefused(fixture.givenNoPriorActivity().when(command, OFFICER.toMetadata()), code);
    }
}
