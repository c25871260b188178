package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.Downloads;
import org.anjian.NodeForTests;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.document.Paper;
import org.anjian.security.DemoUsers;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Documents through GraphQL and HTTP on the real services: generated, downloaded, read, converted, guarded. */
@NodeForTests
class EnforcementDocumentsIT {

    private static final Instant AT = Instant.parse("2024-07-01T01:00:00Z");
    private static final String LATER = "2024-07-20T10:00:00+08:00";

    private final CommandGateway gateway;
    private final EventStore store;
    private final DemoUsers users;
    private final JdbcClient database;

    @LocalServerPort
    private int port;

    private IssuedDocuments documents;
    private Actor officer;
    private EnterpriseId factory;

    @Autowired
    EnforcementDocumentsIT(CommandGateway gateway, EventStore store, DemoUsers users, JdbcClient database) {
        this.gateway = gateway;
        this.store = store;
        this.users = users;
        this.database = database;
    }

    @BeforeEach
    void prepare() {
        documents = new IssuedDocuments(users, port);
        officer = users.all().stream()
                .filter(user -> user.actor().role() == Role.OFFICER)
                .findFirst()
                .orElseThrow()
                .actor();
        RegisterEnterprise register = new RegisterEnterprise(
                null,
                new ForeignIdentifier("test", "documents-" + UUID.randomUUID()),
                new EnterpriseProfile("文书示范厂", Sector.INDUSTRY, null, null, null, null),
                officer.jurisdiction(),
                AT,
                null);
        send(register, officer);
        factory = register.enterpriseId();
    }

    @Test
    @Rule("QJ16-06f")
    void a_document_generated_twice_has_two_versions_one_number_and_both_digests() {
        CorrectionOrderId order = order();

        JsonNode first =
                documents.generated(Role.OFFICER, order.raw(), EnforcementDocumentKind.CORRECTIVE_ORDER, LATER);
        JsonNode second =
                documents.generated(Role.OFFICER, order.raw(), EnforcementDocumentKind.CORRECTIVE_ORDER, LATER);

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(second.get("number")).isEqualTo(first.get("number"));
        assertThat(second.get("number").asString()).contains("责改〔2024〕");
        assertThat(second.get("versions")).hasSize(2);
        // The same record and template give the same bytes.
        assertThat(second.at("/versions/0/sha256")).isEqualTo(second.at("/versions/1/sha256"));
        assertThat(documents.textOf(Role.OFFICER, second))
                .contains(second.get("number").asString(), "文书示范厂", "未设置安全警示标志", "二〇二四年七月十五日", "二〇二四年七月一日");
    }

    @Test
    void a_document_is_in_the_case_file_of_its_record_with_its_digest_and_the_event_that_fixed_it() {
        CorrectionOrderId order = order();
        JsonNode document =
                documents.generated(Role.OFFICER, order.raw(), EnforcementDocumentKind.CORRECTIVE_ORDER, LATER);
        String sha256 = document.at("/versions/0/sha256").asString();
        String name = "documents/" + document.get("number").asString() + "-1.docx";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(caseFile(order)).containsKey(name));
        Map<String, byte[]> file = caseFile(order);
        assertThat(Paper.digestOf(file.get(name))).isEqualTo(sha256);
        assertThat(page(file)).contains(sha256, "责令限期整改指令书", "未设置安全警示标志");
        assertThat(file.entrySet().stream()
                        .filter(entry -> entry.getKey().contains("EnforcementDocumentGenerated"))
                        .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8)))
                .anyMatch(event -> event.contains(sha256));

        database.sql("DELETE FROM document_content WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .update();
        file = caseFile(order);
        assertThat(file).doesNotContainKey(name);
        assertThat(page(file)).contains("文件缺失或被改动");
    }

    private Map<String, byte[]> caseFile(CorrectionOrderId order) {
        HttpResponse<byte[]> answer =
                new Downloads(users, port).get("/evidence/cases/" + order.raw() + ".zip", Role.OFFICER);
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return Downloads.unpacked(answer.body());
    }

    private static String page(Map<String, byte[]> file) {
        return new String(file.get("index.html"), StandardCharsets.UTF_8);
    }

    @Test
    @Rule("QJ16-06f")
    void a_file_is_handed_out_only_as_its_event_fixed_it() {
        JsonNode document =
                documents.generated(Role.OFFICER, order().raw(), EnforcementDocumentKind.CORRECTIVE_ORDER, LATER);
        String id = document.get("id").asString();
        String sha256 = document.at("/versions/0/sha256").asString();

        HttpResponse<byte[]> file = documents.download(Role.OFFICER, id, "1.docx");

        assertThat(file.headers().firstValue("ETag")).contains("\"" + sha256 + "\"");
        assertThat(Paper.digestOf(file.body())).isEqualTo(sha256);
        assertThat(documents
                        .download(Role.OFFICER, id, "1.docx", "If-None-Match", "\"" + sha256 + "\"")
                        .statusCode())
                .isEqualTo(304);
        assertThat(documents.download(Role.OFFICER, id, "2.docx").statusCode()).isEqualTo(404);
        assertThat(documents.download(Role.PUBLIC, id, "1.docx").statusCode()).isEqualTo(404);
        assertThat(documents.download(Role.OFFICER, "no-document", "1.docx").statusCode())
                .isEqualTo(400);

        database.sql("UPDATE document_content SET content = content || '\\x00'::bytea WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .update();
        HttpResponse<byte[]> altered = documents.download(Role.OFFICER, id, "1.docx");
        assertThat(altered.statusCode()).isEqualTo(503);
        assertThat(new String(altered.body(), StandardCharsets.UTF_8)).contains("CONTENT_ALTERED");
    }

    @Test
    void what_the_record_does_not_hold_is_refused_and_said_why() {
        JsonNode answer =
                documents.generate(Role.OFFICER, order().raw(), EnforcementDocumentKind.RECHECK_OPINION, LATER);

        assertThat(answer.at("/errors/0/extensions/reason").asString()).isEqualTo("FACT_NOT_RECORDED");
        assertThat(answer.at("/errors/0/extensions/field").asString()).isEqualTo("kind");
        assertThat(answer.at("/errors/0/extensions/rule").asString()).isEqualTo("QJ22A-06a");
        assertThat(answer.at("/errors/0/extensions/zh").asString()).isNotBlank();
    }

    @Test
    void a_decision_shows_its_number_amounts_and_dates_and_who_handles_the_case_reads_its_papers() {
        PenaltyCaseId penaltyCase = decidedCase();

        JsonNode decision =
                documents.generated(Role.OFFICER, penaltyCase.raw(), EnforcementDocumentKind.PENALTY_DECISION, LATER);
        JsonNode filing =
                documents.generated(Role.OFFICER, penaltyCase.raw(), EnforcementDocumentKind.FILING_APPROVAL, LATER);

        assertThat(decision.get("number").asString()).isEqualTo("（测）应急罚〔2024〕1号");
        assertThat(documents.textOf(Role.OFFICER, decision))
                .contains("（测）应急罚〔2024〕1号", "人民币壹万伍仟元整", "15,000.00元", "二〇二四年七月十日", "警告、罚款");
        assertThat(documents.textOf(Role.OFFICER, filing)).contains("（测）应急立〔2024〕1号", "二〇二四年七月五日");
        assertThat(documents
                        .download(Role.COMMITTEE_OFFICE, filing.get("id").asString(), "1.docx")
                        .statusCode())
                .isEqualTo(404);
        assertThat(documents
                        .download(Role.COMMITTEE_OFFICE, decision.get("id").asString(), "1.docx")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_leaves_the_case_reads_its_papers_no_more() {
        PenaltyCaseId penaltyCase = decidedCase();
        String filing = documents
                .generated(Role.OFFICER, penaltyCase.raw(), EnforcementDocumentKind.FILING_APPROVAL, LATER)
                .get("id")
                .asString();
        PenaltyCaseSubject subject = new PenaltyCaseSubject(
                penaltyCase,
                "（测）应急立〔2024〕1号",
                SubjectKind.ENTERPRISE,
                null,
                factory,
                "文书示范厂",
                Sector.INDUSTRY,
                officer.jurisdiction());
        store.publish(new GenericDomainEventMessage<>(
                "PenaltyCase",
                penaltyCase.raw(),
                3,
                new CaseTeamChanged(
                        subject,
                        Instant.parse("2024-07-21T01:00:00Z"),
                        List.of("somebody-else"),
                        List.of("somebody-else"),
                        List.of(officer.id()),
                        TeamChangeReason.values()[0],
                        "rotation"),
                officer.toMetadata()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(documents
                                .download(Role.OFFICER, filing, "1.docx")
                                .statusCode())
                        .isEqualTo(404));
        assertThat(documents.download(Role.AUDITOR, filing, "1.docx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_document_becomes_a_pdf_that_says_the_same() {
        assumeTrue(
                OfficePrograms.areInstalled(),
                "LibreOffice or pdftotext is not installed here: the conversion to PDF goes unchecked");
        JsonNode decision =
                documents.generated(Role.OFFICER, decidedCase().raw(), EnforcementDocumentKind.PENALTY_DECISION, LATER);

        HttpResponse<byte[]> pdf =
                documents.download(Role.OFFICER, decision.get("id").asString(), "1.pdf");

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(IssuedDocuments.textOfPdf(pdf.body()))
                .contains("行政处罚决定书", "（测）应急罚〔2024〕1号", "人民币壹万伍仟元整", "15,000.00元", "二〇二四年七月十日");
    }

    private CorrectionOrderId order() {
        CorrectionOrderId id = CorrectionOrderId.next();
        send(
                new OrderCorrection(
                        id,
                        factory,
                        CorrectionTarget.ENTERPRISE,
                        null,
                        new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
                        "未设置安全警示标志",
                        "《中华人民共和国安全生产法》第三十五条",
                        "在危险部位设置明显的安全警示标志",
                        LocalDate.of(2024, 7, 15),
                        null,
                        AT,
                        null),
                officer);
        return id;
    }

    /** A case past its rules, which have tests of their own, up to the decision. */
    private PenaltyCaseId decidedCase() {
        PenaltyCaseId id = PenaltyCaseId.next();
        List<String> team = List.of(officer.id());
        PenaltyCaseSubject clue = new PenaltyCaseSubject(
                id, null, SubjectKind.ENTERPRISE, null, factory, "文书示范厂", Sector.INDUSTRY, officer.jurisdiction());
        PenaltyCaseSubject filed = clue.numbered("（测）应急立〔2024〕1号");
        publish(
                id,
                new PenaltyCaseOpened(
                        clue, AT, new CaseOrigin(CaseOriginKind.OTHER, null), "未培训上岗", List.of(), team, null, null),
                new CaseFiled(
                        filed,
                        Instant.parse("2024-07-05T01:00:00Z"),
                        "head",
                        "事实初步成立",
                        List.of(),
                        team,
                        LocalDate.of(2024, 10, 3),
                        null),
                new PenaltyDecided(
                        filed,
                        Instant.parse("2024-07-10T01:00:00Z"),
                        "（测）应急罚〔2024〕1号",
                        "P-1",
                        "未对从业人员进行安全生产教育和培训",
                        "《中华人民共和国安全生产法》第九十七条",
                        List.of(new ImposedFine("V-97-3", 1, 1_500_000)),
                        List.of(),
                        1_500_000,
                        0,
                        List.of(PenaltyKind.WARNING, PenaltyKind.FINE),
                        null,
                        "head",
                        List.of(1),
                        LocalDate.of(2024, 7, 17)));
        return id;
    }

    private void publish(PenaltyCaseId id, PenaltyCaseEvent... events) {
        store.publish(IntStream.range(0, events.length)
                .mapToObj(i ->
                        new GenericDomainEventMessage<>("PenaltyCase", id.raw(), i, events[i], officer.toMetadata()))
                .toList());
    }

    private void send(Object command, Actor actor) {
        gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata()));
    }
}
