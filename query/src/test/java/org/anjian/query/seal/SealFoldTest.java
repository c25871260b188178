package org.anjian.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjian.api.region.RegionCode;
import org.anjian.api.seal.SealGround;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealState;
import org.anjian.api.seal.SealSubject;
import org.anjian.api.seal.SealTerms;
import org.anjian.api.seal.SealedMatter;
import org.anjian.api.seal.event.RecordSealed;
import org.anjian.api.seal.event.SealEnded;
import org.anjian.api.seal.event.SealEvent;
import org.anjian.api.seal.event.SealLifted;
import org.anjian.api.seal.event.SealRenewed;
import org.anjian.api.seal.view.SealView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealFoldTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private static final SealSubject S = new SealSubject(
            SealId.of(SealKind.RECORD, "hazard-1"),
            SealKind.RECORD,
            new SealedMatter("hazard-1", null, "530302-2026-000001"),
            null,
            new RegionCode("530302"));

    private final SealFold fold = new SealFold();

    private SealView folded(SealEvent... events) {
        @Nullable SealView view = null;
        for (int i = 0; i < events.length; i++) {
            view = fold.fold(view, events[i], new EventInfo("e" + i, S.id().raw(), i, AT, Map::of));
        }
        return view;
    }

    private static RecordSealed sealed(long round, String by) {
        return new RecordSealed(
                S, AT, round, new SealTerms(SealGround.INTERFERENCE, "理由", UNTIL, List.of("o-1")), "office", by);
    }

    @Test
    void a_document_tells_of_the_last_seal() {
        SealView first = folded(sealed(1, "a"));
        assertThat(first.state()).isEqualTo(SealState.ACTIVE);
        assertThat(first.team()).containsExactly("o-1");
        assertThat(first.sealed()).isEqualTo("hazard-1");

        LocalDate later = UNTIL.plusDays(30);
        SealView renewed = folded(sealed(1, "a"), new SealRenewed(S, AT, 1, later, "r", "b"));
        assertThat(renewed.until()).isEqualTo(later);
        assertThat(renewed.renewals()).isEqualTo(1);

        SealView lifted = folded(sealed(1, "a"), new SealLifted(S, AT, 1, "查清", "b"));
        assertThat(lifted.state()).isEqualTo(SealState.LIFTED);
        assertThat(lifted.endedBy()).isEqualTo("b");
        assertThat(lifted.endReason()).isEqualTo("查清");

        SealView ended = folded(sealed(1, "a"), new SealEnded(S, AT, 1, UNTIL));
        assertThat(ended.state()).isEqualTo(SealState.ENDED);
        assertThat(ended.endedOn()).isEqualTo(UNTIL);
        assertThat(ended.endedBy()).isNull();

        SealView again = folded(sealed(1, "a"), new SealLifted(S, AT, 1, "查清", "b"), sealed(2, "c"));
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.state()).isEqualTo(SealState.ACTIVE);
        assertThat(again.sealedBy()).isEqualTo("c");
        assertThat(again.endedOn()).isNull();
        assertThat(again.version()).isEqualTo(3);
    }
}
