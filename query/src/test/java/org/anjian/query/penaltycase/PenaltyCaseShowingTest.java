package org.anjian.query.penaltycase;

import static org.anjian.query.penaltycase.CaseEvents.CASE;
import static org.anjian.query.penaltycase.CaseEvents.CLUE;
import static org.anjian.query.penaltycase.CaseEvents.FILE;
import static org.anjian.query.penaltycase.CaseEvents.TEAM;
import static org.anjian.query.penaltycase.CaseEvents.at;
import static org.anjian.query.penaltycase.CaseEvents.filed;
import static org.anjian.query.penaltycase.CaseEvents.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseRecordMarkedSecret;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Secrecy;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.readmodel.Deliveries;
import org.junit.jupiter.api.Test;

/** Who is shown the records of a case that tell a secret of the enterprise. */
class PenaltyCaseShowingTest {

    private static final CaseRecordAttached ATTACHED = new CaseRecordAttached(
            CASE, at("2024-07-02"), PenaltyStage.INVESTIGATING, RecordMedium.VIDEO, FILE, "cam-1", "officer-1", null);
    private static final CaseRecordMarkedSecret MARKED =
            new CaseRecordMarkedSecret(CASE, at("2024-07-03"), FILE.sha256(), Secrecy.TRADE_SECRET, "officer-1");

    private final PenaltyCaseShowing showing = new PenaltyCaseShowing();
    private final PenaltyCaseView then = folded(List.of(opened(), filed(), ATTACHED));
    private final PenaltyCaseView now = folded(List.of(opened(), filed(), ATTACHED, MARKED));

    private static PenaltyCaseView folded(List<PenaltyCaseEvent> events) {
        return Deliveries.folded(
                new PenaltyCaseFold(),
                CLUE.id().raw(),
                actor("head-1", Role.AGENCY_HEAD).toMetadata(),
                events);
    }

    private static Actor actor(String id, Role role) {
        return new Actor(id, role, "county-emergency", new RegionCode("530302"), null);
    }

    private static Reading reading(String id, Role role) {
        return new ReadFilter(Contexts.permissions()).of(actor(id, role), PenaltyCaseView.class);
    }

    private List<String> titles(PenaltyCaseView view, Reading reading) {
        return reading.shown(showing.shown(view, now, reading)).records().stream()
                .map(PenaltyCaseView.CaseRecord::title)
                .toList();
    }

    @Test
    @Rule("QJ22B-08b")
    void a_secret_is_for_the_team_and_auditors_whenever_it_was_marked() {
        for (Reading reading : List.of(reading(TEAM.getFirst(), Role.OFFICER), reading("audit", Role.AUDITOR))) {
            assertThat(titles(now, reading)).containsExactly(FILE.title());
            assertThat(titles(then, reading)).containsExactly(FILE.title());
        }
        Reading head = reading("head-1", Role.AGENCY_HEAD);
        assertThat(titles(now, head)).isEmpty();
        assertThat(titles(then, head)).as("before it was marked").isEmpty();
        assertThat(PenaltyCaseShowing.withoutRecords(then, head.clearance(then)).records())
                .as("in a list of the past")
                .isEmpty();
        assertThat(head.shown(now).allegation()).isEqualTo(now.allegation());
        assertThat(head.shown(now).secretFiles()).isEmpty();
    }

    @Test
    @Rule("QJ22B-08b")
    void the_events_of_a_secret_are_secret_the_one_that_attached_it_too() {
        assertThat(showing.isSecret(ATTACHED, then)).isFalse();
        assertThat(showing.isSecret(ATTACHED, now)).isTrue();
        assertThat(showing.isSecret(MARKED, now)).isTrue();
        assertThat(showing.isSecret(opened(), now)).isFalse();
    }
}
