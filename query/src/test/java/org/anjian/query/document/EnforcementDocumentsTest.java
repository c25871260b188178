package org.anjian.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.document.DocumentAudience;
import org.anjian.api.document.DocumentTemplate;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.DocumentedRecordKind;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.anjian.api.document.event.DocumentTeamChanged;
import org.anjian.api.document.event.EnforcementDocumentEvent;
import org.anjian.api.document.event.EnforcementDocumentGenerated;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of enforcement documents. */
class EnforcementDocumentsTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final DocumentedRecord CASE = new DocumentedRecord("penaltycase-1");
    private static final EnforcementDocumentSubject S = new EnforcementDocumentSubject(
            EnforcementDocumentId.of(CASE, EnforcementDocumentKind.PENALTY_NOTICE, 5),
            EnforcementDocumentKind.PENALTY_NOTICE,
            "（麒）应急告〔2026〕1号",
            "county-emergency",
            CASE,
            5,
            LocalDate.of(2026, 3, 2),
            new EnterpriseId("enterprise-1"),
            "Factory",
            new RegionCode("530302"),
            new EnterpriseId("enterprise-1"));

    private static EnforcementDocumentEvent generated(int version, String digit) {
        return new EnforcementDocumentGenerated(
                S,
                AT,
                version,
                5L + version,
                digit.repeat(64),
                10,
                new DocumentTemplate("penalty-notice.docx", "0".repeat(64)),
                "officer-1",
                List.of("officer-1"));
    }

    private static EnforcementDocumentView view(EnforcementDocumentEvent... events) {
        return new Folding<>(new EnforcementDocumentFold())
                .whole(Recorded.history(S.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ16-06f")
    void both_versions_are_kept_with_their_digests_under_one_number() {
        EnforcementDocumentView view = view(generated(1, "a"), generated(2, "b"));

        assertThat(view.number()).isEqualTo("（麒）应急告〔2026〕1号");
        assertThat(view.latest()).isEqualTo(2);
        assertThat(view.versions())
                .extracting(EnforcementDocumentView.DocumentVersion::sha256)
                .containsExactly("a".repeat(64), "b".repeat(64));
        assertThat(view.versions())
                .extracting(EnforcementDocumentView.DocumentVersion::recordVersion)
                .containsExactly(6L, 7L);
        assertThat(view.recordKind()).isEqualTo(DocumentedRecordKind.PENALTY_CASE);
    }

    @Test
    void a_served_notice_is_read_by_who_handles_the_case_and_by_the_party() {
        EnforcementDocumentView view =
                view(generated(1, "a"), new DocumentTeamChanged(S, AT, List.of("officer-2", "officer-3")));

        assertThat(view.audiences()).containsExactly(DocumentAudience.PENALTY_CASE, DocumentAudience.PARTY);
        assertThat(view.team()).containsExactly("officer-2", "officer-3");
        assertThat(view.shownTo()).isEqualTo(new EnterpriseId("enterprise-1"));
        assertThat(view.versions()).hasSize(1);
        assertThat(view.latest()).isEqualTo(1);
    }
}
