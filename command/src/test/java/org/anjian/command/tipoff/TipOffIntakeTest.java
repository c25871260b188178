package org.anjian.command.tipoff;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.tipoff.TipOffFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.ReceiptIssued;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.ReceiveTipOff;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;

/** Everybody may report, without a name, and gets a number and a code (QJ16-15a). */
class TipOffIntakeTest {

    private static ReceiveTipOff tip(TipOffChannel channel, String name, String contact) {
        return new ReceiveTipOff(
                ID, COUNTY, channel, TipOffAbout.HAZARD, null, false, TIP, name, contact, at("2016-08-01"));
    }

    @Test
    @Rule("QJ16-15a")
    void a_code_opens_what_is_kept_of_it_and_nothing_else() {
        SecureRandom random = new SecureRandom();
        ReceiptCode code = ReceiptCode.draw(random);
        assertThat(code.shown()).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
        assertThat(ReceiptCode.read(code.shown().toLowerCase(Locale.ROOT))
                        .orElseThrow()
                        .opens(code.hash(random)))
                .isTrue();
        assertThat(ReceiptCode.draw(random).opens(code.hash(random))).isFalse();
        assertThat(code.hash(random)).isNotEqualTo(code.hash(random));
        assertThat(code.hash(random).hash())
                .doesNotContain(code.shown().replace("-", "").substring(8));
        assertThat(ReceiptCode.read("")).isEmpty();
        assertThat(ReceiptCode.read("IIII-IIII-IIII-IIII-IIII-IIII-IIII")).isEmpty();
    }

    @Test
    @Rule("QJ16-15a")
    void an_anonymous_tip_off_gets_a_number_and_a_code_and_leaves_no_name() {
        AggregateTestFixture<TipOff> fixture = desk();
        fixture.givenNoPriorActivity()
                .when(tip(TipOffChannel.WEB, null, null), ANYBODY.toMetadata())
                .expectResultMessageMatching(Matchers.matches(
                        answer -> isReceipt((ReceiptIssued) ((ResultMessage<?>) answer).getPayload(), kept(fixture))));
        TipOffReceived received = kept(fixture);
        assertThat(received.tipOff().number()).isEqualTo("530302-JB-2016-000001");
        assertThat(received.named()).isFalse();
        assertThat(received.text().text()).isEqualTo(TIP);
    }

    private static boolean isReceipt(ReceiptIssued issued, TipOffReceived received) {
        return issued.number().equals(received.tipOff().number())
                && !issued.toString().contains(issued.code())
                && ReceiptCode.read(issued.code()).orElseThrow().opens(received.receipt());
    }

    private static TipOffReceived kept(AggregateTestFixture<TipOff> fixture) {
        return (TipOffReceived) fixture.getEventStore()
                .readEvents(ID.raw())
                .asStream()
                .findFirst()
                .orElseThrow()
                .getPayload();
    }

    @Test
    void the_web_is_for_informers_and_the_other_channels_for_handlers() {
        expectRefused(
                desk().givenNoPriorActivity().when(tip(TipOffChannel.HOTLINE, null, null), ANYBODY.toMetadata()),
                TipOffRefusal.CHANNEL_NOT_YOURS);
        expectRefused(
                desk().givenNoPriorActivity().when(tip(TipOffChannel.WEB, null, null), HANDLER.toMetadata()),
                TipOffRefusal.CHANNEL_NOT_YOURS);
        desk().givenNoPriorActivity()
                .when(tip(TipOffChannel.HOTLINE, null, null), HANDLER.toMetadata())
                .expectSuccessfulHandlerExecution();
        expectRefused(
                desk().givenNoPriorActivity().when(tip(TipOffChannel.HOTLINE, null, null), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    private static AggregateTestFixture<TipOff> desk() {
        AggregateTestFixture<TipOff> fixture = new AggregateTestFixture<>(TipOff.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new TipOffIntake(
                        fixture.getRepository(),
                        new AggregateTestFixture<>(ReporterIdentity.class).getRepository(),
                        Contexts.permissions(),
                        new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin"))),
                        (issuer, kind, year, form) -> form.apply(1)));
        return fixture;
    }

    @Test
    void what_is_worded_anew_shares_no_passage_with_the_tip() {
        WordedAnew.require("可燃气体报警装置停用", TIP, "description");
        WordedAnew.require("任何文字", null, "description");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> WordedAnew.require("经查，电线裸露", "电线裸露", "description"));
    }
}
