package org.anjian.command.normativedocument;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.CleanupTerm;
import org.anjian.api.normativedocument.DocumentCleanupSubject;
import org.anjian.api.normativedocument.DocumentKind;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.normativedocument.NormativeDocumentRefusal;
import org.anjian.api.normativedocument.NormativeDocumentSubject;
import org.anjian.api.normativedocument.RepealedDocument;
import org.anjian.api.normativedocument.command.ExpectDocumentCleanup;
import org.anjian.api.normativedocument.command.ReportDocumentCleanup;
import org.anjian.api.normativedocument.event.CleanupReported;
import org.anjian.api.normativedocument.event.DocumentCleanupExpected;
import org.anjian.api.normativedocument.event.ReformTaskOverdue;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionRefusal;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Localities clean up and report before June 2016; silence until then is a fact. */
class DocumentCleanupTest {

    private static final DocumentCleanupSubject C1 = DocumentCleanupSubject.of(COUNTY);
    private static final ResponsibleBody SUPERIOR = new ResponsibleBody("qujing-government", "曲靖市人民政府");
    private static final Instant JUNE = LegalTime.startOf(day("2016-06-01"));
    private static final DocumentCleanupExpected EXPECTED =
            new DocumentCleanupExpected(C1, at("2016-04-01"), day("2016-05-31"));
    private static final ReformTaskOverdue OVERDUE = new ReformTaskOverdue(C1, JUNE, "QJ16-01b", day("2016-05-31"));

    private final Map<NormativeDocumentId, RegisteredDocument> register = new HashMap<>();
    private AggregateTestFixture<DocumentCleanup> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(DocumentCleanup.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new DocumentCleanups(
                        fixture.getRepository(),
                        id -> Optional.ofNullable(register.get(id)),
                        new Regions(List.of(
                                new Region(CITY, "曲靖市", "Qujing"),
                                new Region(COUNTY, "麒麟区", "Qilin"),
                                new Region(OTHER_COUNTY, "沾益区", "Zhanyi"))),
                        Contexts.permissions()));
    }

    private NormativeDocumentId registered(RegionCode region, String number, boolean repealed) {
        NormativeDocumentId id = NormativeDocumentId.of(region, number);
        register.put(
                id,
                new RegisteredDocument(new NormativeDocumentSubject(id, number, DocumentKind.OTHER, region), repealed));
        return id;
    }

    private static ReportDocumentCleanup report(
            List<NormativeDocumentId> documents, List<String> numbers, Instant receivedAt) {
        return new ReportDocumentCleanup(COUNTY, documents, numbers, SUPERIOR, CITY, receivedAt, null);
    }

    private static CleanupReported reported(Instant receivedAt, RepealedDocument... repealed) {
        return new CleanupReported(
                C1,
                receivedAt,
                List.of(repealed),
                SUPERIOR,
                CITY,
                Delivery.of(LegalTime.dayOf(receivedAt), CleanupTerm.REPORT_BY),
                COUNTY_HEAD.id());
    }

    private ResultValidator<DocumentCleanup> sent(Object command, Actor actor, Object... before) {
        prepare();
        return fixture.given(before).when(command, actor.toMetadata());
    }

    @Test
    @Rule("QJ16-01b")
    void a_locality_without_a_report_on_the_first_of_june_is_overdue() {
        passing(JUNE.minusMillis(1)).expectNoEvents();
        passing(JUNE).expectEvents(OVERDUE);
    }

    /** What a locality that is to report, and did so or not, comes to at a time. */
    private ResultValidator<DocumentCleanup> passing(Instant time, ReportDocumentCleanup... reports) {
        prepare();
        TestExecutor<DocumentCleanup> given = fixture.givenNoPriorActivity()
                .andGivenCurrentTime(at("2016-04-01"))
                .andGivenCommands(new GenericCommandMessage<>(
                        new ExpectDocumentCleanup(COUNTY, at("2016-04-01"), null), CITY_HEAD.toMetadata()));
        for (ReportDocumentCleanup report : reports) {
            given = given.andGivenCommands(new GenericCommandMessage<>(report, COUNTY_HEAD.toMetadata()));
        }
        return given.whenTimeAdvancesTo(time);
    }

    @Test
    @Rule("QJ16-01b")
    void a_report_is_in_time_strictly_before_june_in_beijing() {
        Instant last = JUNE.minusMillis(1);
        sent(report(List.of(), List.of(), last), COUNTY_HEAD, EXPECTED).expectEvents(reported(last));
        sent(report(List.of(), List.of(), JUNE), COUNTY_HEAD, EXPECTED).expectEvents(OVERDUE, reported(JUNE));
        // Nobody waited for it, and it is late all the same.
        sent(report(List.of(), List.of(), JUNE), COUNTY_HEAD).expectEvents(OVERDUE, reported(JUNE));
        sent(report(List.of(), List.of(), JUNE), COUNTY_HEAD, EXPECTED, OVERDUE).expectEvents(reported(JUNE));
    }

    @Test
    @Rule("QJ16-01b")
    void whoever_reported_in_time_never_becomes_overdue_and_whoever_did_not_does_once() {
        passing(JUNE, report(List.of(), List.of(), at("2016-05-20"))).expectNoEvents();
        passing(JUNE, report(List.of(), List.of(), JUNE)).expectNoEvents();
    }

    @Test
    void it_is_expected_once_of_a_county_and_due_at_the_end_of_may() {
        ExpectDocumentCleanup expect = new ExpectDocumentCleanup(COUNTY, at("2016-04-01"), null);
        sent(expect, CITY_HEAD).expectEvents(EXPECTED).expectScheduledDeadline(JUNE, new CleanupDue(day("2016-05-31")));
        sent(expect, CITY_HEAD, EXPECTED).expectNoEvents().expectNoScheduledDeadlines();
        expectRefused(
                sent(new ExpectDocumentCleanup(CITY, at("2016-04-01"), null), CITY_HEAD),
                NormativeDocumentRefusal.NOT_A_LOCALITY);
        expectRefused(
                sent(new ExpectDocumentCleanup(new RegionCode("530399"), at("2016-04-01"), null), CITY_HEAD),
                RegionRefusal.UNKNOWN_REGION);
        sent(expect, FOREIGN_OFFICER).expectException(RefusedException.class).expectNoEvents();
    }

    @Test
    @Rule("QJ16-01b")
    void the_report_names_what_was_repealed_by_id_or_number_each_once() {
        NormativeDocumentId known = registered(COUNTY, "麒政发〔2010〕3号", true);
        sent(report(List.of(known), List.of("麒政发〔2010〕3号", "麒政发〔1999〕7号"), at("2016-05-20")), COUNTY_HEAD, EXPECTED)
                .expectEvents(reported(
                        at("2016-05-20"),
                        new RepealedDocument("麒政发〔2010〕3号", known),
                        new RepealedDocument("麒政发〔1999〕7号", null)));
    }

    @Test
    @Rule("QJ16-01b")
    void what_the_register_holds_as_in_force_is_not_reported_as_repealed() {
        NormativeDocumentId inForce = registered(COUNTY, "麒政发〔2011〕1号", false);
        NormativeDocumentId elsewhere = registered(OTHER_COUNTY, "沾政发〔2011〕1号", true);
        Instant may = at("2016-05-20");
        expectRefused(
                sent(report(List.of(inForce), List.of(), may), COUNTY_HEAD),
                NormativeDocumentRefusal.DOCUMENT_IN_FORCE);
        expectRefused(
                sent(report(List.of(), List.of("麒政发〔2011〕1号"), may), COUNTY_HEAD),
                NormativeDocumentRefusal.DOCUMENT_IN_FORCE);
        for (NormativeDocumentId unknown :
                List.of(elsewhere, new NormativeDocumentId("normativedocument-never-registered"))) {
            expectRefused(
                    sent(report(List.of(unknown), List.of(), may), COUNTY_HEAD),
                    NormativeDocumentRefusal.REPEALED_DOCUMENT_UNKNOWN);
        }
    }

    @Test
    @Rule("QJ16-01b")
    void the_report_goes_one_level_up_and_is_made_once() {
        for (RegionCode superior : List.of(COUNTY, OTHER_COUNTY, new RegionCode("530000"))) {
            expectRefused(
                    sent(
                            new ReportDocumentCleanup(
                                    COUNTY, List.of(), List.of(), SUPERIOR, superior, at("2016-05-20"), null),
                            COUNTY_HEAD),
                    NormativeDocumentRefusal.SUPERIOR_MISMATCH);
        }
        expectRefused(
                sent(report(List.of(), List.of(), at("2016-05-21")), COUNTY_HEAD, EXPECTED, reported(at("2016-05-20"))),
                NormativeDocumentRefusal.CLEANUP_REPORTED_ALREADY);
        expectRefused(sent(report(List.of(), List.of(), at("2016-05-20")), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void a_report_has_no_blank_numbers() {
        assertThatThrownBy(() -> report(List.of(), List.of(" "), at("2016-05-20")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("numbers"));
    }
}
