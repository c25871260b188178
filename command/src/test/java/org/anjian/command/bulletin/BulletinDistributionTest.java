package org.anjian.command.bulletin;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.bulletin.command.DeliverBulletinBatch;
import org.anjian.api.bulletin.command.DistributeBulletin;
import org.anjian.api.bulletin.command.RecordBulletinReceipts;
import org.anjian.api.bulletin.event.BulletinBatchDelivered;
import org.anjian.api.bulletin.event.BulletinDistributed;
import org.anjian.api.bulletin.event.BulletinReceiptsCompleted;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompiled;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.sector.Sector;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

/** To whom a bulletin goes, in which batches, and that one missing receipt keeps it open. */
class BulletinDistributionTest extends BulletinScene {

    private QuarterlyBulletinCompiled whole;

    private Object[] issuedBefore(Object... more) {
        whole = compiled("2022-10-06", BY_ALL);
        return Stream.concat(Stream.of(EXPECTED, whole, issued(whole, "2022-10-20")), Arrays.stream(more))
                .toArray();
    }

    private void bodies() {
        registered.add(new CommitteeBody(RecipientKind.COMMITTEE_MEMBER, "police", "公安局", COUNTY, List.of()));
        registered.add(new CommitteeBody(RecipientKind.COMMITTEE_MEMBER, "housing", "住建局", COUNTY, List.of()));
        registered.add(new CommitteeBody(
                RecipientKind.LOWER_INDUSTRY_DEPARTMENT,
                "mines",
                "矿山办",
                new RegionCode("530302001"),
                List.of(Sector.NON_COAL_MINE)));
        registered.add(new CommitteeBody(
                RecipientKind.LOWER_INDUSTRY_DEPARTMENT,
                "gas",
                "燃气办",
                new RegionCode("530302001"),
                List.of(Sector.GAS)));
    }

    private DistributeBulletin distribute() {
        return new DistributeBulletin(BULLETIN.id(), at("2022-10-20"), null);
    }

    private static DeliverBulletinBatch next(int batch) {
        return new DeliverBulletinBatch(BULLETIN.id(), 1, batch, at("2022-10-20"), null);
    }

    private BulletinDelivered delivered(BulletinRecipient recipient) {
        return deliveries.get(BulletinDeliveryId.of(BULLETIN.id(), 1, recipient));
    }

    @Test
    @Rule("QJ22B-13b")
    void the_list_is_every_member_every_lower_body_and_the_departments_of_the_sectors() {
        enterprises(57, Sector.NON_COAL_MINE);
        bodies();
        sent(distribute(), OFFICE, issuedBefore())
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                        Matchers.matches((BulletinDistributed event) -> event.enterprises() == 57
                                && event.sectors().equals(List.of(Sector.NON_COAL_MINE))
                                && event.bodies().stream()
                                        .map(BulletinRecipient::name)
                                        .toList()
                                        .equals(List.of(
                                                "住建局",
                                                "公安局",
                                                "南宁街道人民政府",
                                                "建宁街道人民政府",
                                                "矿山办",
                                                "中共南宁街道委员会",
                                                "中共建宁街道委员会"))),
                        Matchers.andNoMore())));
        BulletinRecipient police = BulletinRecipient.body(RecipientKind.COMMITTEE_MEMBER, "police", "公安局", COUNTY);
        assertThat(delivered(police).number()).isEqualTo("（麒）应急通报〔2022〕1号");
        assertThat(delivered(police).delivery().recipient()).isEqualTo(police);
    }

    @Test
    @Rule("QJ22B-13b")
    void a_list_that_lacks_a_whole_group_is_none() {
        expectRefused(sent(distribute(), OFFICE, issuedBefore()), BulletinRefusal.NO_COMMITTEE_MEMBERS);
        bodies();
        expectRefused(sent(distribute(), OFFICE, EXPECTED, compiled("2022-10-06", BY_ALL)), BulletinRefusal.NOT_ISSUED);
        expectRefused(
                sent(distribute(), OFFICE, issuedBefore(distributed("2022-10-20"))),
                BulletinRefusal.DISTRIBUTED_ALREADY);
        expectRefused(sent(distribute(), CITY_OFFICE, issuedBefore()), BulletinRefusal.NOT_THE_OFFICE);
        expectRefused(sent(next(1), SYSTEM, issuedBefore()), BulletinRefusal.NOT_DISTRIBUTED);
        DistributionList alone = new DistributionList(
                office -> registered.subList(0, 2), null, new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin"))));
        assertThatThrownBy(() -> alone.bodies(COUNTY, List.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(BulletinRefusal.LOWER_BODIES_UNKNOWN.name()));
    }

    @Test
    @Rule("QJ22B-13b")
    void all_57_enterprises_get_a_delivery_of_their_own_and_no_other_sector_does() {
        enterprises(57, Sector.NON_COAL_MINE);
        Object[] before = issuedBefore(distributed("2022-10-20"));
        enterprises(4, Sector.GAS);
        sent(next(1), SYSTEM, before).expectEvents(batch(1, 57, "enterprise-non_coal_mine-0056", true));
        enterprises.stream()
                .filter(one -> one.sector() == Sector.NON_COAL_MINE)
                .forEach(
                        one -> assertThat(delivered(one).delivery().recipient()).isEqualTo(one));
        assertThat(deliveries).hasSize(57);
    }

    @Test
    @Rule("QJ22B-13b")
    void many_are_served_in_batches_that_follow_each_other() {
        enterprises(401, Sector.NON_COAL_MINE);
        Object[] ordered = issuedBefore(distributed("2022-10-20"));
        BulletinBatchDelivered first = batch(1, 200, "enterprise-non_coal_mine-0199", false);
        BulletinBatchDelivered second = batch(2, 200, "enterprise-non_coal_mine-0399", false);
        sent(next(1), SYSTEM, ordered).expectEvents(first);
        sent(next(2), SYSTEM, with(ordered, first)).expectEvents(second);
        sent(next(3), SYSTEM, with(ordered, first, second))
                .expectEvents(batch(3, 1, "enterprise-non_coal_mine-0400", true));
        expectRefused(sent(next(2), SYSTEM, with(ordered, first, second)), BulletinRefusal.BATCH_OUT_OF_ORDER);
        expectRefused(sent(next(3), SYSTEM, with(ordered, first)), BulletinRefusal.BATCH_OUT_OF_ORDER);
    }

    @Test
    @Rule("QJ22B-13b")
    void one_missing_receipt_keeps_it_partially_distributed() {
        Object[] delivered = issuedBefore(distributed("2022-10-20"), batch(1, 57, "enterprise-z", true));
        RecordBulletinReceipts record = new RecordBulletinReceipts(BULLETIN.id(), 1, at("2022-10-25"), null);
        openReceipts = 1;
        expectRefused(sent(record, SYSTEM, delivered), BulletinRefusal.RECEIPTS_MISSING);
        openReceipts = 0;
        sent(record, SYSTEM, delivered).expectEvents(new BulletinReceiptsCompleted(BULLETIN, at("2022-10-25"), 1, 62));
        expectRefused(sent(record, SYSTEM, issuedBefore(distributed("2022-10-20"))), BulletinRefusal.RECEIPTS_MISSING);
    }

    private static Object[] with(Object[] before, Object... more) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(more)).toArray();
    }
}
