package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.AttachCaseRecord;
import org.anjian.api.penaltycase.command.MarkCaseRecordSecret;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseRecordMarkedSecret;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records of a case that tell a technical or business secret of the enterprise (QJ22B-08b). */
class SecretCaseRecordTest {

    private static final String RECORD = CaseScene.FILE.sha256();

    private AggregateTestFixture<PenaltyCase> fixture;

    @BeforeEach
    void prepare() {
        fixture = CaseScene.fixture();
    }

    private static List<PenaltyCaseEvent> withRecord(@Nullable Secrecy secrecy) {
        List<PenaltyCaseEvent> all = new ArrayList<>(CaseScene.upToService(50_000, "2024-08-01"));
        all.add(new CaseRecordAttached(
                CaseScene.AGAINST_FACTORY,
                at("2024-08-02"),
                PenaltyStage.SERVED,
                RecordMedium.VIDEO,
                CaseScene.FILE,
                "recorder-7",
                OFFICER.id(),
                secrecy));
        return all;
    }

    private static MarkCaseRecordSecret mark(String sha256, String day) {
        return new MarkCaseRecordSecret(CaseScene.K1, sha256, Secrecy.TRADE_SECRET, at(day), null);
    }

    private static CaseRecordMarkedSecret marked(String day, Actor by) {
        return new CaseRecordMarkedSecret(CaseScene.AGAINST_FACTORY, at(day), RECORD, Secrecy.TRADE_SECRET, by.id());
    }

    @Test
    @Rule("QJ22B-08b")
    void a_record_is_attached_as_a_secret_or_marked_later_even_when_the_case_is_closed() {
        fixture.given(withRecord(null))
                .when(mark(RECORD, "2024-08-03"), OFFICER.toMetadata())
                .expectEvents(marked("2024-08-03", OFFICER));
        prepare();
        List<PenaltyCaseEvent> closed = withRecord(null);
        closed.add(new PenaltyCaseClosed(CaseScene.AGAINST_FACTORY, at("2024-09-01"), ClosingReason.EXECUTED, "paid"));
        fixture.given(closed)
                .when(mark(RECORD, "2024-10-08"), OFFICER.toMetadata())
                .expectEvents(marked("2024-10-08", OFFICER));
        prepare();
        fixture.given(CaseScene.upToService(50_000, "2024-08-01"))
                .when(
                        new AttachCaseRecord(
                                CaseScene.K1,
                                RecordMedium.VIDEO,
                                CaseScene.FILE,
                                "recorder-7",
                                Secrecy.BUSINESS_SECRET,
                                at("2024-08-02"),
                                null),
                        OFFICER.toMetadata())
                .expectEvents(new CaseRecordAttached(
                        CaseScene.AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号"),
                        at("2024-08-02"),
                        PenaltyStage.SERVED,
                        RecordMedium.VIDEO,
                        CaseScene.FILE,
                        "recorder-7",
                        OFFICER.id(),
                        Secrecy.BUSINESS_SECRET));
    }

    @Test
    @Rule("QJ22B-08b")
    void what_is_no_record_of_the_case_is_not_marked_and_a_secret_not_again() {
        expectRefused(
                fixture.given(withRecord(null)).when(mark("f".repeat(64), "2024-08-03"), OFFICER.toMetadata()),
                PenaltyCaseRefusal.NO_SUCH_CASE_RECORD);
        prepare();
        expectRefused(
                fixture.given(withRecord(Secrecy.TRADE_SECRET)).when(mark(RECORD, "2024-08-03"), OFFICER.toMetadata()),
                PenaltyCaseRefusal.SECRET_ALREADY);
        prepare();
        List<PenaltyCaseEvent> twice = withRecord(null);
        twice.add(marked("2024-08-03", OFFICER));
        expectRefused(
                fixture.given(twice).when(mark(RECORD, "2024-08-04"), OFFICER.toMetadata()),
                PenaltyCaseRefusal.SECRET_ALREADY);
    }
}
