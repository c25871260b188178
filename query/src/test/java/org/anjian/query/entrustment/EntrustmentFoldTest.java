package org.anjian.query.entrustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.entrustment.EntrustmentState;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.entrustment.event.EntrustmentEnded;
import org.anjian.api.entrustment.event.EntrustmentEvent;
import org.anjian.api.entrustment.event.ServicePurchased;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of an entrustment. */
class EntrustmentFoldTest {

    private static final EntrustmentSubject S = new EntrustmentSubject(
            new EntrustmentId("entrustment-1"),
            EntrustmentKind.PURCHASED_SERVICE,
            "county-emergency",
            "service-1",
            "安全服务公司",
            new RegionCode("530302001"));
    private static final EntrustmentTerms TERMS = new EntrustmentTerms(
            "合同1号", "现场记录", List.of(Sector.INDUSTRY), LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30));

    private static EntrustmentView view(EntrustmentEvent... events) {
        return new Folding<>(new EntrustmentFold())
                .whole(Recorded.history(S.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ16-11d")
    void a_purchased_service_shows_scope_staff_and_supervision_until_it_ends() {
        ServicePurchased purchased =
                new ServicePurchased(S, Instant.parse("2022-06-20T01:00:00Z"), TERMS, List.of("s1", "s2"), "每月考核");
        EntrustmentView granted = view(purchased);
        assertThat(granted.state()).isEqualTo(EntrustmentState.GRANTED);
        assertThat(granted.terms()).isEqualTo(TERMS);
        assertThat(granted.staff()).containsExactly("s1", "s2");
        assertThat(granted.supervision()).isEqualTo("每月考核");
        EntrustmentView ended = view(purchased, new EntrustmentEnded(S, Instant.parse("2023-01-10T01:00:00Z"), "违约"));
        assertThat(ended.state()).isEqualTo(EntrustmentState.ENDED);
        assertThat(ended.endedOn()).isEqualTo("2023-01-10");
        assertThat(ended.endReason()).isEqualTo("违约");
        assertThat(ended.staff()).containsExactly("s1", "s2");
    }
}
