package org.anjian.command.blacklist;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistBatchSubject;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.command.ExpectBlacklistBatch;
import org.anjian.api.blacklist.command.PublishBlacklistBatch;
import org.anjian.api.blacklist.event.BlacklistBatchExpected;
import org.anjian.api.blacklist.event.BlacklistBatchOverdue;
import org.anjian.api.blacklist.event.BlacklistBatchPublished;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.assertj.core.api.Assertions;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A batch is owed for every quarter, with all that is public and in none yet; silence is a fact. */
class BlacklistBatchTest {

    private static final BlacklistEntryId ENTRY = new BlacklistEntryId("blacklistentry-1");
    private static final BlacklistBatchSubject Q4 = BlacklistBatchSubject.of(COUNTY, "2016-10");
    private static final BlacklistBatchExpected EXPECTED =
            new BlacklistBatchExpected(Q4, at("2016-10-01"), day("2016-12-31"));
    private static final Instant NEW_YEAR = LegalTime.startOf(day("2017-01-01"));
    private static final BlacklistBatchOverdue OVERDUE = new BlacklistBatchOverdue(Q4, NEW_YEAR, day("2016-12-31"));

    private static AggregateTestFixture<BlacklistBatch> fixture(List<BlacklistEntryId> open) {
        AggregateTestFixture<BlacklistBatch> fixture = new AggregateTestFixture<>(BlacklistBatch.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new BlacklistBatches(
                        fixture.getRepository(),
                        BlacklistScene.desk(BlacklistScene.penalty(Sector.INDUSTRY, false, false)),
                        region -> open,
                        new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin"))),
                        Contexts.permissions()));
        return fixture;
    }

    private static ResultValidator<BlacklistBatch> when(List<BlacklistEntryId> open, Object command, Object... before) {
        return fixture(open).given(before).when(command, COUNTY_HEAD.toMetadata());
    }

    private static PublishBlacklistBatch publish(String on, @Nullable String nil, BlacklistEntryId... entries) {
        return new PublishBlacklistBatch(COUNTY, "2016-10", List.of(entries), nil, List.of("曲靖日报"), at(on), null);
    }

    private static BlacklistBatchPublished published(String on, @Nullable String nil, BlacklistEntryId... entries) {
        return new BlacklistBatchPublished(
                Q4,
                at(on),
                "（麒）应急失信批〔" + on.substring(0, 4) + "〕1号",
                List.of(entries),
                nil,
                List.of("曲靖日报"),
                Delivery.of(day(on), day("2016-12-31")),
                COUNTY_HEAD.id());
    }

    @Test
    @Rule("QJ16-08e")
    void a_quarter_without_a_batch_is_overdue_when_the_next_one_starts() {
        ExpectBlacklistBatch expect = new ExpectBlacklistBatch(COUNTY, "2016-10", at("2016-10-01"), null);
        when(List.of(), expect)
                .expectEvents(EXPECTED)
                .expectScheduledDeadline(NEW_YEAR, new BatchDue(day("2016-12-31")));
        when(List.of(), expect, EXPECTED).expectNoEvents();
        passing(expect, NEW_YEAR.minusMillis(1)).expectNoEvents();
        passing(expect, NEW_YEAR).expectEvents(OVERDUE);
        passing(expect, NEW_YEAR, publish("2016-12-31", "本季度无列入")).expectNoEvents();
    }

    private static ResultValidator<BlacklistBatch> passing(
            ExpectBlacklistBatch expect, Instant time, Object... commands) {
        TestExecutor<BlacklistBatch> given = fixture(List.of())
                .givenNoPriorActivity()
                .andGivenCurrentTime(at("2016-10-01"))
                .andGivenCommands(new GenericCommandMessage<>(expect, COUNTY_HEAD.toMetadata()));
        for (Object command : commands) {
            given = given.andGivenCommands(new GenericCommandMessage<>(command, COUNTY_HEAD.toMetadata()));
        }
        return given.whenTimeAdvancesTo(time);
    }

    @Test
    @Rule("QJ16-08e")
    void a_batch_has_number_date_list_and_channel_and_a_nil_batch_says_so() {
        when(List.of(ENTRY), publish("2016-12-30", null, ENTRY), EXPECTED)
                .expectEvents(published("2016-12-30", null, ENTRY));
        when(List.of(), publish("2016-12-30", "本季度无列入")).expectEvents(published("2016-12-30", "本季度无列入"));
        expectRefused(when(List.of(), publish("2016-12-30", null)), BlacklistRefusal.NIL_NOT_EXPLICIT);
        expectRefused(when(List.of(ENTRY), publish("2016-12-30", "无", ENTRY)), BlacklistRefusal.NIL_NOT_EXPLICIT);
        expectRefused(when(List.of(ENTRY), publish("2016-12-30", "无")), BlacklistRefusal.ENTRIES_LEFT_OUT);
        expectRefused(when(List.of(), publish("2016-12-30", null, ENTRY)), BlacklistRefusal.ENTRY_NOT_FOR_BATCH);
        expectRefused(
                when(List.of(), publish("2016-12-30", "无"), published("2016-12-29", "无")),
                BlacklistRefusal.BATCH_PUBLISHED_ALREADY);
        expectRefused(when(List.of(), publish("2016-09-30", "无")), BlacklistRefusal.PERIOD_NOT_BEGUN);
        expectRefused(
                when(List.of(), new ExpectBlacklistBatch(COUNTY, "2016-11", at("2016-11-01"), null)),
                BlacklistRefusal.NOT_A_PERIOD);
    }

    @Test
    @Rule("QJ16-08e")
    void a_late_batch_was_missing_before_and_the_next_one_is_owed() {
        when(List.of(), publish("2017-01-03", "无")).expectEvents(OVERDUE, published("2017-01-03", "无"));
        when(List.of(), publish("2017-01-03", "无"), EXPECTED, OVERDUE).expectEvents(published("2017-01-03", "无"));
        ExpectBlacklistBatch next = BatchRhythm.next(OVERDUE, OVERDUE.publishBy());
        Assertions.assertThat(next.month()).isEqualTo("2017-01");
        Assertions.assertThat(BatchRhythm.next(published("2016-12-30", "无"), day("2016-12-31"))
                        .commandId())
                .isEqualTo(next.commandId());
    }
}
