package org.anjian.query.bulletindelivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.bulletindelivery.BulletinDeliveryState;
import org.anjian.api.bulletindelivery.BulletinDeliverySubject;
import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.api.bulletindelivery.event.BulletinDeliveryEvent;
import org.anjian.api.bulletindelivery.event.BulletinReceiptConfirmed;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.anjian.api.safetycommittee.event.CommitteeBodyRegistered;
import org.anjian.api.safetycommittee.event.CommitteeBodyRemoved;
import org.anjian.api.safetycommittee.event.SafetyCommitteeEvent;
import org.anjian.api.safetycommittee.view.SafetyCommitteeView;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.safetycommittee.SafetyCommitteeFold;
import org.junit.jupiter.api.Test;

/** What the documents of deliveries and of registers say after their events. */
class BulletinDeliveryFoldTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final Instant AT = Instant.parse("2022-10-20T01:00:00Z");
    private static final EnterpriseId MINE = new EnterpriseId("enterprise-mine");
    private static final BulletinDeliverySubject TO_MINE = BulletinDeliverySubject.of(
            BulletinSubject.of(COUNTY, BulletinQuarter.parse("2022-Q3")),
            1,
            BulletinRecipient.enterprise(MINE, "矿山", COUNTY, Sector.NON_COAL_MINE));
    private static final BulletinDeliveryEvent DELIVERED = new BulletinDelivered(TO_MINE, AT, "通报1号");
    private static final BulletinDeliveryEvent CONFIRMED =
            new BulletinReceiptConfirmed(TO_MINE, AT.plusSeconds(86_400), "principal-1");

    private static BulletinDeliveryView view(BulletinDeliveryEvent... events) {
        return new Folding<>(new BulletinDeliveryFold())
                .whole(Recorded.history(TO_MINE.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ22B-13b")
    void a_delivery_waits_for_its_receipt() {
        assertThat(view(DELIVERED).state()).isEqualTo(BulletinDeliveryState.DELIVERED);
        BulletinDeliveryView confirmed = view(DELIVERED, CONFIRMED);
        assertThat(confirmed.state()).isEqualTo(BulletinDeliveryState.CONFIRMED);
        assertThat(confirmed.number()).isEqualTo("通报1号");
        assertThat(confirmed.deliveredOn()).isEqualTo(LocalDate.of(2022, 10, 20));
        assertThat(confirmed.confirmedOn()).isEqualTo(LocalDate.of(2022, 10, 21));
        assertThat(confirmed.enterpriseId()).isEqualTo(MINE);
        assertThat(confirmed.sector()).isEqualTo(Sector.NON_COAL_MINE);
    }

    @Test
    @Rule("QJ22B-13b")
    void a_register_has_every_body_once_and_none_that_was_removed() {
        SafetyCommitteeId id = SafetyCommitteeId.of(COUNTY);
        CommitteeBody police = new CommitteeBody(RecipientKind.COMMITTEE_MEMBER, "police", "公安局", COUNTY, List.of());
        CommitteeBody renamed = new CommitteeBody(RecipientKind.COMMITTEE_MEMBER, "police", "区公安局", COUNTY, List.of());
        CommitteeBody housing = new CommitteeBody(RecipientKind.COMMITTEE_MEMBER, "housing", "住建局", COUNTY, List.of());
        List<SafetyCommitteeEvent> events = List.of(
                new CommitteeBodyRegistered(id, COUNTY, AT, police, "office-1"),
                new CommitteeBodyRegistered(id, COUNTY, AT, housing, "office-1"),
                new CommitteeBodyRegistered(id, COUNTY, AT, renamed, "office-1"),
                new CommitteeBodyRemoved(id, COUNTY, AT, housing, "机构改革", "office-1"));
        Folding<SafetyCommitteeEvent, SafetyCommitteeView> folding = new Folding<>(new SafetyCommitteeFold());
        assertThat(folding.whole(Recorded.history(id.raw(), events.subList(0, 3)))
                        .view()
                        .bodies())
                .containsExactly(housing, renamed);
        assertThat(folding.whole(Recorded.history(id.raw(), events)).view().bodies())
                .containsExactly(renamed);
    }
}
