package org.anjian.query.inspectionclue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.inspectionclue.InspectionClueState;
import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.anjian.api.inspectionclue.event.InspectionClueDeclined;
import org.anjian.api.inspectionclue.event.InspectionClueEvent;
import org.anjian.api.inspectionclue.event.InspectionClueHandedOver;
import org.anjian.api.inspectionclue.event.InspectionClueTakenUp;
import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of a clue. */
class InspectionClueFoldTest {

    private static final InspectionClueSubject CLUE = new InspectionClueSubject(
            InspectionClueId.of("r1"),
            "r1",
            new RegionCode("530302"),
            new ResponsibleBody("county-emergency", "麒麟区应急管理局"));
    private static final InspectionClueEvent HANDED_OVER =
            new InspectionClueHandedOver(CLUE, at("2024-05-06"), "储罐密封可能损坏");

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static InspectionClueView clue(InspectionClueEvent... events) {
        return new Folding<>(new InspectionClueFold())
                .whole(Recorded.history(CLUE.id().raw(), List.of(events)))
                .view();
    }

    @Test
    void a_clue_waits_until_it_is_settled_one_way_or_the_other() {
        InspectionClueView open = clue(HANDED_OVER);
        assertThat(open.state()).isEqualTo(InspectionClueState.OPEN);
        assertThat(open.wording()).isEqualTo("储罐密封可能损坏");
        assertThat(open.handedOverOn()).isEqualTo("2024-05-06");
        assertThat(open.settledOn()).isNull();

        InspectionId inspection = new InspectionId("inspection-1");
        InspectionClueView taken =
                clue(HANDED_OVER, new InspectionClueTakenUp(CLUE, at("2024-05-08"), inspection, "officer-1"));
        assertThat(taken.state()).isEqualTo(InspectionClueState.TAKEN_UP);
        assertThat(taken.inspectionId()).isEqualTo(inspection);
        assertThat(taken.settledBy()).isEqualTo("officer-1");
        assertThat(taken.handedOverOn()).isEqualTo("2024-05-06");

        InspectionClueView declined =
                clue(HANDED_OVER, new InspectionClueDeclined(CLUE, at("2024-05-08"), "上周已检查", "officer-1"));
        assertThat(declined.state()).isEqualTo(InspectionClueState.DECLINED);
        assertThat(declined.reason()).isEqualTo("上周已检查");
        assertThat(declined.inspectionId()).isNull();
        assertThat(declined.settledOn()).isEqualTo("2024-05-08");
    }
}
