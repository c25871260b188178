package org.anjian.query.normativedocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.LegalTime;
import org.anjian.api.normativedocument.CleanupTerm;
import org.anjian.api.normativedocument.DocumentCleanupState;
import org.anjian.api.normativedocument.DocumentCleanupSubject;
import org.anjian.api.normativedocument.RepealedDocument;
import org.anjian.api.normativedocument.event.CleanupReported;
import org.anjian.api.normativedocument.event.DocumentCleanupEvent;
import org.anjian.api.normativedocument.event.DocumentCleanupExpected;
import org.anjian.api.normativedocument.event.ReformTaskOverdue;
import org.anjian.api.normativedocument.view.DocumentCleanupView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** How far a locality is with its clean-up. */
class DocumentCleanupFoldTest {

    private static final DocumentCleanupSubject C1 = DocumentCleanupSubject.of(new RegionCode("530302"));
    private static final ResponsibleBody SUPERIOR = new ResponsibleBody("qujing-government", "曲靖市人民政府");
    private static final List<RepealedDocument> REPEALED = List.of(new RepealedDocument("麒政发〔1999〕7号", null));
    private static final DocumentCleanupEvent EXPECTED =
            new DocumentCleanupExpected(C1, at("2016-04-01"), CleanupTerm.REPORT_BY);
    private static final DocumentCleanupEvent OVERDUE =
            new ReformTaskOverdue(C1, CleanupTerm.overdueFrom(), CleanupTerm.RULE, CleanupTerm.REPORT_BY);

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static DocumentCleanupEvent reported(String day) {
        return new CleanupReported(
                C1,
                at(day),
                REPEALED,
                SUPERIOR,
                new RegionCode("530300"),
                Delivery.of(LocalDate.parse(day), CleanupTerm.REPORT_BY),
                "head-1");
    }

    private static DocumentCleanupView view(DocumentCleanupEvent... events) {
        return new Folding<>(new DocumentCleanupFold())
                .whole(Recorded.history(C1.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ16-01b")
    void a_locality_is_expected_then_overdue_then_late() {
        DocumentCleanupView expected = view(EXPECTED);
        assertThat(expected.state()).isEqualTo(DocumentCleanupState.EXPECTED);
        assertThat(expected.reportBy()).isEqualTo("2016-05-31");
        assertThat(expected.overdueOn()).isNull();
        DocumentCleanupView overdue = view(EXPECTED, OVERDUE);
        assertThat(overdue.state()).isEqualTo(DocumentCleanupState.OVERDUE);
        assertThat(overdue.overdueOn()).isEqualTo("2016-06-01");
        DocumentCleanupView late = view(EXPECTED, OVERDUE, reported("2016-06-03"));
        assertThat(late.state()).isEqualTo(DocumentCleanupState.REPORTED_LATE);
        assertThat(late.overdueOn()).isEqualTo("2016-06-01");
        assertThat(late.daysLate()).isEqualTo(3);
        assertThat(late.version()).isEqualTo(3);
        assertThat(late.repealed()).isEqualTo(REPEALED);
        assertThat(late.superior()).isEqualTo(SUPERIOR);
        assertThat(late.regionPath()).containsExactly("530000", "530300", "530302");
    }

    @Test
    @Rule("QJ16-01b")
    void a_report_in_time_that_was_recorded_later_takes_the_overdue_back() {
        for (DocumentCleanupView view :
                List.of(view(EXPECTED, reported("2016-05-31")), view(EXPECTED, OVERDUE, reported("2016-05-31")))) {
            assertThat(view.state()).isEqualTo(DocumentCleanupState.REPORTED);
            assertThat(view.overdueOn()).isNull();
            assertThat(view.reportedOn()).isEqualTo("2016-05-31");
            assertThat(view.daysLate()).isZero();
        }
    }

    @Test
    void by_the_time_it_happened_any_event_may_come_first() {
        assertThat(view(OVERDUE, EXPECTED).state()).isEqualTo(DocumentCleanupState.OVERDUE);
        assertThat(view(reported("2016-05-20"), OVERDUE).state()).isEqualTo(DocumentCleanupState.REPORTED);
        assertThat(view(reported("2016-05-20"), OVERDUE, EXPECTED).version()).isEqualTo(3);
    }
}
