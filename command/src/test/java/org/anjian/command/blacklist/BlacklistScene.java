package org.anjian.command.blacklist;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.util.List;
import java.util.Optional;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.command.DecideBlacklisting;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistNoticeServed;
import org.anjian.api.blacklist.event.BlacklistRemovalRequested;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.EnterpriseBlacklisted;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.sector.Sector;
import org.anjian.command.CountingNumbers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.numbering.DocumentNumbers;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** Entries of the blacklist for tests: the penalty they rest on, and the steps of their story one by one. */
final class BlacklistScene {

    static final PenaltyCaseId K1 = new PenaltyCaseId("penaltycase-1");
    static final PersonId M1 = new PersonId("person-m1");
    static final PersonId P1 = new PersonId("person-p1");
    static final Evidence PROOF = new Evidence("整改报告", "0123456789abcdef".repeat(4));
    static final ResponsibleBody LAND = new ResponsibleBody("county-land", "自然资源局");

    private BlacklistScene() {}

    static PenaltyBasis penalty(Sector sector, boolean repeat, boolean revoked) {
        return new PenaltyBasis(
                K1,
                SubjectKind.ENTERPRISE,
                null,
                FACTORY,
                "Qujing Factory",
                sector,
                COUNTY,
                "（麒）应急罚〔2024〕1号",
                COUNTY_HEAD.organisation(),
                day("2024-03-01"),
                repeat,
                revoked);
    }

    /** A fixture with the terms as they are shipped, and that penalty. */
    static AggregateTestFixture<BlacklistEntry> fixture(PenaltyBasis penalty) {
        AggregateTestFixture<BlacklistEntry> fixture = new AggregateTestFixture<>(BlacklistEntry.class);
        BlacklistDesk desk = desk(penalty);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(desk)
                .registerAnnotatedCommandHandler(new BlacklistProposals(
                        fixture.getRepository(), desk, enterprise -> List.of(M1, P1), KnownEnterprises.admission()));
        return fixture;
    }

    static BlacklistDesk desk(PenaltyBasis penalty) {
        return new BlacklistDesk(
                new BlacklistTerms(RuleParameters.shipped(), WorkCalendar.bundled()),
                id -> id.equals(K1) ? Optional.of(penalty) : Optional.empty(),
                new DocumentNumbers(new CountingNumbers(1)));
    }

    static BlacklistEntryId id(@Nullable PersonId person) {
        return BlacklistEntryId.of(K1, person);
    }

    static BlacklistSubject subject(@Nullable PersonId person, Sector sector) {
        return new BlacklistSubject(
                id(person),
                person == null ? SubjectKind.ENTERPRISE : SubjectKind.PERSON,
                person,
                FACTORY,
                "Qujing Factory",
                sector,
                COUNTY,
                K1,
                "（麒）应急罚〔2024〕1号",
                COUNTY_HEAD.organisation());
    }

    static BlacklistingProposed proposed(BlacklistSubject subject, String on) {
        return new BlacklistingProposed(subject, at(on), BlacklistGround.REFUSED_ORDER, "拒不整改", day("2024-03-01"));
    }

    static BlacklistNoticeServed noticed(BlacklistSubject subject, String on, String until) {
        return new BlacklistNoticeServed(
                subject, at(on), "n", "拒不整改", "办法", "十个领域", ServiceMethod.DIRECT, "厂长", day(until));
    }

    static EnterpriseBlacklisted listed(BlacklistSubject subject, String on, String until, String publishBy) {
        return new EnterpriseBlacklisted(
                subject,
                at(on),
                "（麒）应急失信列〔" + on.substring(0, 4) + "〕1号",
                "情节严重",
                "办法",
                COUNTY_HEAD.id(),
                day(until),
                day(on).plusMonths(12),
                day(publishBy),
                RestrictionArea.all());
    }

    static BlacklistEntryPublished published(BlacklistSubject subject, String on, String publishBy) {
        return new BlacklistEntryPublished(
                subject, at(on), List.of("曲靖日报"), Delivery.of(day(on), day(publishBy)), OFFICER.id());
    }

    static BlacklistRemovalRequested requested(BlacklistSubject subject, String on) {
        return new BlacklistRemovalRequested(subject, at(on), "已整改", List.of(PROOF));
    }

    static BlacklistEntryRemoved removed(BlacklistSubject subject, String on, RemovalGround ground) {
        return new BlacklistEntryRemoved(
                subject,
                at(on),
                ground,
                "（麒）应急失信移〔" + on.substring(0, 4) + "〕1号",
                "已修复",
                COUNTY_HEAD.id(),
                RestrictionArea.all());
    }

    static DecideBlacklisting decide(@Nullable PersonId person, String on) {
        return new DecideBlacklisting(id(person), "情节严重", "办法", at(on), null);
    }
}
