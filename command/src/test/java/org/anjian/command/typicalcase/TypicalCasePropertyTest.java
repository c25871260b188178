package org.anjian.command.typicalcase;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.permission.Contexts;
import org.anjian.api.rule.Rule;
import org.anjian.api.typicalcase.MediaChannel;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.api.typicalcase.command.ApproveTypicalCase;
import org.anjian.api.typicalcase.command.IncludeTypicalCase;
import org.anjian.api.typicalcase.command.PublishTypicalCase;
import org.anjian.api.typicalcase.command.ReceiveTypicalCase;
import org.anjian.api.typicalcase.command.RedactTypicalCase;
import org.anjian.api.typicalcase.command.SendBackTypicalCase;
import org.anjian.api.typicalcase.command.WithdrawTypicalCase;
import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;
import org.anjian.command.AggregateLedger;
import org.anjian.command.monthlyreturn.DecidedCases;
import org.junit.jupiter.api.Test;

/** Whatever offices do with a typical case, in any sequence: it is public only past wording, approval by another, and bulletin. */
class TypicalCasePropertyTest {

    private static final int STORIES = 200;
    private static final int ACTS = 25;
    private static final DecidedCases DECIDED = (penaltyCase, by) -> true;
    private static final MonthlyReturnSubject RETURN = MonthlyReturnSubject.of("county-emergency", COUNTY, "2022-09");
    private static final org.anjian.api.monthlyreturn.TypicalCase NOMINATED =
            new org.anjian.api.monthlyreturn.TypicalCase(
                    new PenaltyCaseId("penaltycase-k1"), "facts", "penalty", "lessons", "suggestions");
    private static final TypicalCaseId ID = TypicalCaseId.of(RETURN.id(), NOMINATED.caseId());
    private static final TypicalCaseText TEXT =
            new TypicalCaseText("title", "facts", "penalty", "lessons", "suggestions", List.of());
    private static final List<Actor> ACTORS = List.of(office("office-1"), office("office-2"), OFFICER);

    private static Actor office(String id) {
        return new Actor(id, Role.COMMITTEE_OFFICE, "county-committee", COUNTY, null);
    }

    @Test
    @Rule("QJ22B-13d")
    void nothing_is_shownpast_wording_approval_and_bulletin_and_silence_is_told_once() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int shown = 0;
        int overdue = 0;
        for (int story = 0; story < STORIES; story++) {
            List<TypicalCaseEvent> events = play(random);
            check(events, "seed " + seed + ", story " + story + ": " + events);
            shown += count(events, TypicalCasePublished.class) > 0 ? 1 : 0;
            overdue += count(events, TypicalCasePublicationOverdue.class) > 0 ? 1 : 0;
        }
        assertThat(shown).as("seed " + seed).isPositive();
        assertThat(overdue).as("seed " + seed).isPositive();
    }

    private static List<TypicalCaseEvent> play(Random random) {
        LocalDate today = day("2022-10-04");
        AggregateLedger<TypicalCase> ledger = new AggregateLedger<>(
                TypicalCase.class,
                LegalTime.startOf(today),
                repository -> new TypicalCaseDesk(repository, Contexts.permissions()),
                DECIDED);
        Actor anjian = Actor.system(COUNTY);
        assertThat(ledger.accepts(
                        anjian, new ReceiveTypicalCase(RETURN, NOMINATED, "o", LegalTime.startOf(today), null)))
                .isTrue();
        for (int act = 0; act < ACTS; act++) {
            today = today.plusDays(random.nextInt(2));
            ledger.advanceTo(LegalTime.startOf(today));
            Instant now = LegalTime.startOf(today).plusSeconds(3600);
            Command command = any(random, today, now);
            ledger.accepts(
                    command instanceof IncludeTypicalCase ? anjian : ACTORS.get(random.nextInt(ACTORS.size())),
                    command);
        }
        ledger.advanceTo(LegalTime.startOf(today.plusYears(1)));
        return ledger.eventsOf(ID.raw()).stream()
                .map(TypicalCaseEvent.class::cast)
                .toList();
    }

    private static Command any(Random random, LocalDate today, Instant now) {
        QuarterlyBulletinId bulletin = QuarterlyBulletinId.of(COUNTY, BulletinQuarter.parse("2022-Q3"));
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> new RedactTypicalCase(ID, TEXT, now, null);
            case 6 -> new SendBackTypicalCase(ID, "again", now, null);
            case 7, 8, 9, 10, 11 -> new ApproveTypicalCase(ID, now, null);
            case 12, 13, 14 ->
                new IncludeTypicalCase(
                        ID, bulletin, 1 + random.nextInt(2), "3号", now.minusSeconds(random.nextInt(3 * 86_400)), null);
            case 15, 16, 17, 18 ->
                new PublishTypicalCase(
                        ID,
                        List.of(new MediaExposure(
                                today.minusDays(random.nextInt(3)),
                                MediaChannel.TV,
                                "tv",
                                "hour " + random.nextInt(9))),
                        now,
                        null);
            default ->
                random.nextInt(4) == 0
                        ? new WithdrawTypicalCase(ID, WithdrawalReason.REVOKED, "gone", "art", now, null)
                        : new SendBackTypicalCase(ID, "again", now, null);
        };
    }

    private static void check(List<TypicalCaseEvent> events, String story) {
        TypicalCaseRedacted worded = null;
        TypicalCaseEnteredBulletin entered = null;
        boolean approved = false;
        boolean published = false;
        boolean withdrawn = false;
        Instant last = Instant.MIN;
        for (TypicalCaseEvent event : events) {
            assertThat(withdrawn).as(story).isFalse();
            switch (event) {
                case TypicalCaseReceived _ -> {}
                case TypicalCaseRedacted e -> {
                    assertThat(approved).as(story).isFalse();
                    worded = e;
                }
                case TypicalCaseSentBack _ -> worded = null;
                case TypicalCaseApproved e -> {
                    assertThat(worded).as(story).isNotNull();
                    assertThat(e.approvedBy()).as(story).isNotEqualTo(worded.redactedBy());
                    approved = true;
                }
                case TypicalCaseEnteredBulletin e -> {
                    assertThat(approved).as(story).isTrue();
                    entered = entered == null ? e : entered;
                }
                case TypicalCasePublished e -> {
                    assertThat(entered).as(story).isNotNull();
                    LocalDate day = entered.publishOn();
                    assertThat(e.text()).as(story).isEqualTo(worded.text());
                    assertThat(e.media()).as(story).noneMatch(told -> told.on().isBefore(day));
                    assertThat(e.timeliness() == Timeliness.ON_TIME)
                            .as(story)
                            .isEqualTo(e.media().stream()
                                    .anyMatch(told -> told.on().equals(day)));
                    published = true;
                }
                case TypicalCasePublicationOverdue e -> {
                    assertThat(published).as(story).isFalse();
                    assertThat(e.occurredAt()).as(story).isEqualTo(LegalTime.endOf(entered.publishOn()));
                }
                case TypicalCaseWithdrawn _ -> withdrawn = true;
            }
            if (!(event instanceof TypicalCasePublicationOverdue)) {
                assertThat(event.occurredAt()).as(story).isAfterOrEqualTo(last);
                last = event.occurredAt();
            }
        }
        assertThat(count(events, TypicalCasePublicationOverdue.class)).as(story).isLessThanOrEqualTo(1);
    }

    private static long count(List<TypicalCaseEvent> events, Class<? extends TypicalCaseEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }
}
