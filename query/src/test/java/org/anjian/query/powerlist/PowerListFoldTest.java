package org.anjian.query.powerlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.LegalTime;
import org.anjian.api.powerlist.DisclosureChannel;
import org.anjian.api.powerlist.DisclosureState;
import org.anjian.api.powerlist.PowerItem;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.PowerListSubject;
import org.anjian.api.powerlist.event.PowerListDisclosed;
import org.anjian.api.powerlist.event.PowerListEvent;
import org.anjian.api.powerlist.event.PowerListPublished;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** Whether a power list is public. */
class PowerListFoldTest {

    private static final PowerListSubject LIST = new PowerListSubject(
            PowerListId.of(new RegionCode("530302"), "county-emergency"),
            new ResponsibleBody("county-emergency", "County emergency bureau"),
            new RegionCode("530302"));
    private static final Instant ADOPTED = LegalTime.startOf(LocalDate.parse("2016-05-10"));

    private static PowerListEvent published(int version) {
        return new PowerListPublished(
                LIST,
                ADOPTED,
                version,
                List.of(new PowerItem("PI-031", "fine", "law", "procedure", "duty")),
                List.of(),
                LocalDate.parse("2016-06-01").plusMonths(version));
    }

    private static PowerListEvent disclosed(int version, DisclosureChannel channel) {
        return new PowerListDisclosed(LIST, ADOPTED, version, channel, "https://example.test");
    }

    private static DisclosureState folded(PowerListEvent... events) {
        return new Folding<>(new PowerListFold())
                .whole(Recorded.history(LIST.id().raw(), List.of(events)))
                .view()
                .disclosure();
    }

    @Test
    @Rule("QJ16-05b")
    void the_task_stays_open_until_both_channels_have_the_last_version() {
        assertThat(folded(published(1), published(2), published(3))).isEqualTo(DisclosureState.OPEN);
        assertThat(folded(published(1), disclosed(1, DisclosureChannel.WEBSITE)))
                .isEqualTo(DisclosureState.OPEN);
        assertThat(folded(
                        published(1),
                        disclosed(1, DisclosureChannel.WEBSITE),
                        disclosed(1, DisclosureChannel.PUBLIC_NOTICE)))
                .isEqualTo(DisclosureState.DONE);
        assertThat(folded(
                        published(1),
                        disclosed(1, DisclosureChannel.WEBSITE),
                        disclosed(1, DisclosureChannel.PUBLIC_NOTICE),
                        published(2)))
                .isEqualTo(DisclosureState.OPEN);
    }
}
