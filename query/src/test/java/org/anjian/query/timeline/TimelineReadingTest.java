package org.anjian.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.safetymanager.SafetyManagerFold;
import org.anjian.query.search.DocumentMatch;
import org.junit.jupiter.api.Test;

class TimelineReadingTest {

    private static final EnterpriseId OWN = new EnterpriseId("enterprise-own");
    private static final Permissions PERMISSIONS = Contexts.permissions();

    private final EventContexts contexts =
            new EventContexts(List.of(new HazardFold(), new EnterpriseFold(), new SafetyManagerFold()), PERMISSIONS);

    /** An entry, as a filter sees it. */
    private record Entry(List<String> regionPath, String enterpriseId, String context, String type) {}

    @Test
    void it_is_filtered_context_by_context() {
        assertThat(finds(Role.OFFICER, new Entry(List.of("530302"), "other", "hazard-loop", "HazardClosed")))
                .isTrue();
        assertThat(finds(Role.OFFICER, new Entry(List.of("530303"), "other", "hazard-loop", "HazardClosed")))
                .isFalse();
        assertThat(finds(Role.OFFICER, new Entry(List.of("530302"), "other", "penalty-case", "CaseFiled")))
                .isFalse();
    }

    @Test
    void a_complaint_of_retaliation_is_not_for_the_employer() {
        String context = "personnel-assessment/safetymanager";
        Entry complaint = new Entry(List.of("530302"), OWN.raw(), context, "RetaliationReported");
        Entry appointment = new Entry(List.of("530302"), OWN.raw(), context, "SafetyManagerAppointed");
        assertThat(finds(Role.ENTERPRISE, complaint)).isFalse();
        assertThat(finds(Role.ENTERPRISE, appointment)).isTrue();
        assertThat(finds(Role.OFFICER, complaint)).isTrue();
    }

    @Test
    void events_are_never_published() {
        assertThatThrownBy(() -> reading(Role.PUBLIC)).isInstanceOf(RefusedException.class);
    }

    private boolean finds(Role role, Entry entry) {
        return DocumentMatch.matches(reading(role).filter(), entry);
    }

    private TimelineReading reading(Role role) {
        return TimelineReading.of(
                new ReadFilter(PERMISSIONS), contexts, new Actor("a-1", role, "yjj", new RegionCode("530302"), OWN));
    }
}
