package org.anjian.command.tipoff;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.ReceiptHash;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffSubject;
import org.anjian.api.tipoff.event.TipOffAccepted;
import org.anjian.api.tipoff.event.TipOffAnswered;
import org.anjian.api.tipoff.event.TipOffMeasuresOrdered;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.api.tipoff.event.TipOffVerified;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A tip-off of August 2018 and what belongs to it. */
final class TipOffFixture {

    static final TipOffId ID = new TipOffId("tipoff-1");
    static final TipOffMatterId MATTER = new TipOffMatterId("tipoffmatter-1");
    static final TipOffSubject S = new TipOffSubject(ID, "530302-JB-2018-000001", COUNTY);
    static final PersonId INFORMER = new PersonId("person-informer");
    static final Actor HANDLER = new Actor("handler-1", Role.TIP_HANDLER, "county-emergency", COUNTY, null);
    static final Actor SECOND_HANDLER = new Actor("handler-2", Role.TIP_HANDLER, "county-emergency", COUNTY, null);
    static final Actor ANYBODY = new Actor("public", Role.PUBLIC, "public", new RegionCode("000000"), null);
    static final String TIP = "三车间夜班长期关闭可燃气体报警器，班长让我们把探头用胶带封住";
    static final ReceiptCode CODE = ReceiptCode.draw(new SecureRandom());
    static final ReceiptHash HASH = CODE.hash(new SecureRandom());
    static final List<Evidence> RECORD = List.of(new Evidence("核查报告", "a".repeat(64)));

    final AggregateTestFixture<TipOff> fixture = new AggregateTestFixture<>(TipOff.class);
    final Map<TipOffMatterId, RegionCode> matters = new HashMap<>(Map.of(MATTER, COUNTY));
    final List<String> wrongCodes = new ArrayList<>();
    TipOffId firstNamed = ID;
    boolean claimed;

    TipOffFixture() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(new VerificationLimit(RuleParameters.shipped()))
                .registerInjectableResource(new RewardRule(RuleParameters.shipped()))
                .registerInjectableResource(KnownEnterprises.admission())
                .registerInjectableResource(matters())
                .registerInjectableResource(desk());
    }

    ReceiptDesk desk() {
        return new ReceiptDesk(receipts(), resting());
    }

    private Matters matters() {
        return new Matters() {
            @Override
            public Optional<RegionCode> regionOf(TipOffMatterId matter) {
                return Optional.ofNullable(matters.get(matter));
            }

            @Override
            public Optional<TipOffId> firstNamed(TipOffMatterId matter) {
                return Optional.ofNullable(firstNamed);
            }

            @Override
            public boolean claim(TipOffMatterId matter, TipOffId tipOff) {
                boolean free = !claimed;
                claimed = true;
                return free;
            }
        };
    }

    private static Receipts receipts() {
        return selector -> selector.equals(CODE.selector()) ? Optional.of(ID) : Optional.empty();
    }

    private RestingCodes resting() {
        return new RestingCodes() {
            @Override
            public boolean rests(String selector) {
                return wrongCodes.size() >= 5;
            }

            @Override
            public void countWrong(String selector) {
                wrongCodes.add(selector);
            }
        };
    }

    static PersonalText said(String text) {
        return new PersonalText(INFORMER, text);
    }

    static TipOffReceived received(boolean named, boolean deaths) {
        return new TipOffReceived(
                S, at("2018-08-01"), TipOffChannel.WEB, TipOffAbout.HAZARD, null, deaths, named, said(TIP), HASH);
    }

    static TipOffReceived received() {
        return received(true, false);
    }

    static TipOffAccepted accepted() {
        return new TipOffAccepted(S, at("2018-08-02"), MATTER, true, at("2018-08-01"), HANDLER.id(), day("2018-10-01"));
    }

    static TipOffVerified verified(TipOffOutcome outcome) {
        return new TipOffVerified(S, at("2018-08-20"), outcome, "现场核实", RECORD, null);
    }

    static TipOffMeasuresOrdered measured() {
        return new TipOffMeasuresOrdered(S, at("2018-08-21"), "责令整改", "head-1");
    }

    static TipOffAnswered answered() {
        return new TipOffAnswered(S, at("2018-08-22"), said("已责令整改"));
    }

    /** What happened until the informer was answered. */
    static Object[] untilAnswered(boolean named) {
        return new Object[] {received(named, false), accepted(), verified(TipOffOutcome.TRUE), measured(), answered()};
    }

    static Object[] and(Object[] before, Object... more) {
        List<Object> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
