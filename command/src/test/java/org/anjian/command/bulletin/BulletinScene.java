package org.anjian.command.bulletin;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.DividedMonth;
import org.anjian.api.bulletin.FigureCell;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.command.CompileQuarterlyBulletin;
import org.anjian.api.bulletin.command.IssueQuarterlyBulletin;
import org.anjian.api.bulletin.event.BulletinBatchDelivered;
import org.anjian.api.bulletin.event.BulletinDistributed;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompiled;
import org.anjian.api.bulletin.event.QuarterlyBulletinExpected;
import org.anjian.api.bulletin.event.QuarterlyBulletinIssued;
import org.anjian.api.bulletin.query.DivideMonths;
import org.anjian.api.bulletin.query.DividedMonths;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.event.BulletinDelivered;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.command.CountingNumbers;
import org.anjian.command.numbering.DocumentNumbers;
import org.anjian.command.ruleparameter.RuleParameters;
import org.anjian.command.typicalcase.ApprovedTypicalCases;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** An office, the returns that it has, the enterprises of its county, and one bulletin among them. */
abstract class BulletinScene {

    static final BulletinQuarter Q3 = BulletinQuarter.parse("2022-Q3");
    static final BulletinSubject BULLETIN = BulletinSubject.of(COUNTY, Q3);
    static final Actor OFFICE = new Actor("office-9", Role.COMMITTEE_OFFICE, "county-committee", COUNTY, null);
    static final Actor SYSTEM = Actor.system(COUNTY);
    static final TypicalCaseId TC1 = new TypicalCaseId("typicalcase-tc1");
    static final List<BulletinDivision> BY_ALL = List.of(BulletinDivision.values());
    static final QuarterlyBulletinExpected EXPECTED =
            new QuarterlyBulletinExpected(BULLETIN, at("2022-10-01"), day("2022-10-05"), day("2022-10-31"));

    final List<CollectedReturn> collected = new ArrayList<>();
    final Map<DivideMonths.Month, DividedMonth> months = new HashMap<>();
    final List<BulletinRecipient> enterprises = new ArrayList<>();
    final List<CommitteeBody> registered = new ArrayList<>();
    final Set<TypicalCaseId> approved = new HashSet<>(Set.of(TC1));
    final Set<TypicalCaseId> published = new HashSet<>();
    int openReceipts;
    final Map<BulletinDeliveryId, BulletinDelivered> deliveries = new HashMap<>();
    AggregateTestFixture<QuarterlyBulletin> fixture;
    private BulletinCompiler compiler;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(QuarterlyBulletin.class);
        Regions regions = new Regions(List.of(
                new Region(CITY, "曲靖市", "Qujing"),
                new Region(COUNTY, "麒麟区", "Qilin"),
                new Region(OTHER_COUNTY, "沾益区", "Zhanyi"),
                new Region(new RegionCode("530302001"), "南宁街道", "Nanning"),
                new Region(new RegionCode("530302002"), "建宁街道", "Jianning")));
        compiler = new BulletinCompiler(this::returns, new Registered(), this::divided, regions);
        DistributionList list = new DistributionList(office -> registered, new Registered(), regions);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(compiler)
                .registerInjectableResource(new Cases())
                .registerInjectableResource(new Receipts())
                .registerInjectableResource(new DocumentNumbers(new CountingNumbers(1)))
                .registerAnnotatedCommandHandler(new QuarterlyBulletins(
                        fixture.getRepository(), RuleParameters.shipped(), compiler, regions, Contexts.permissions()))
                .registerAnnotatedCommandHandler(new BulletinDistribution(
                        fixture.getRepository(),
                        made -> deliveries.put(made.delivery().id(), made),
                        list,
                        Contexts.permissions()));
    }

    private List<CollectedReturn> returns(RegionCode office, BulletinQuarter quarter) {
        return collected.stream()
                .filter(one -> quarter.months().contains(one.month()))
                .toList();
    }

    private DividedMonths divided(List<DivideMonths.Month> asked, RegionCode office) {
        return new DividedMonths(99, asked.stream().map(months::get).toList());
    }

    /** Has a return received, that counts in one sector and in one township; late where days are given. */
    CollectedReturn received(String body, String month, Sector sector, ReturnFigures figures, int daysLate) {
        ReturnFilter filter = ReturnFilter.of(body, COUNTY, ReturnMonth.parse(month, "month"));
        ComputedFigures signed = ComputedFigures.of(filter, 7, figures);
        months.put(
                new DivideMonths.Month(filter, 7),
                new DividedMonth(signed, List.of(new FigureCell(sector, new RegionCode("530302001"), figures))));
        CollectedReturn one = new CollectedReturn(
                MonthlyReturnId.of(body, COUNTY, month),
                body,
                month,
                due(month),
                true,
                7,
                signed.sha256(),
                daysLate,
                0);
        collected.add(one);
        return one;
    }

    /** A return that did not come, or was sent back so often. */
    CollectedReturn absent(String body, String month, int timesReturned) {
        CollectedReturn one = new CollectedReturn(
                MonthlyReturnId.of(body, COUNTY, month), body, month, due(month), false, 0, null, 0, timesReturned);
        collected.add(one);
        return one;
    }

    private static LocalDate due(String month) {
        return ReturnMonth.parse(month, "month").dueOn(5);
    }

    static ReturnFigures counting(ReturnFigure figure, long value) {
        return ReturnFigures.of(Map.of(figure, value));
    }

    void enterprises(int number, Sector sector) {
        for (int i = 0; i < number; i++) {
            String id = "enterprise-%s-%04d".formatted(sector.name().toLowerCase(Locale.ROOT), i);
            enterprises.add(BulletinRecipient.enterprise(new EnterpriseId(id), "单位" + i, COUNTY, sector));
        }
        enterprises.sort(Comparator.comparing(BulletinRecipient::key));
    }

    static CompileQuarterlyBulletin compile(String when, List<BulletinDivision> divisions) {
        return new CompileQuarterlyBulletin(COUNTY, Q3, divisions, at(when), null);
    }

    QuarterlyBulletinCompiled compiled(String when, List<BulletinDivision> divisions) {
        return new QuarterlyBulletinCompiled(
                BULLETIN, at(when), 1, compiler.compile(BULLETIN, divisions, at(when)), OFFICE.id());
    }

    static IssueQuarterlyBulletin issue(QuarterlyBulletinCompiled compiled, String when, TypicalCaseId... cases) {
        return new IssueQuarterlyBulletin(BULLETIN.id(), compiled.compiled().sha256(), List.of(cases), at(when), null);
    }

    static QuarterlyBulletinIssued issued(QuarterlyBulletinCompiled compiled, String when, TypicalCaseId... cases) {
        return new QuarterlyBulletinIssued(
                BULLETIN,
                at(when),
                1,
                "（麒）应急通报〔2022〕1号",
                compiled.compiled().sha256(),
                List.of(cases),
                Delivery.of(day(when), day("2022-10-31")),
                OFFICE.id());
    }

    static BulletinDistributed distributed(String when) {
        return new BulletinDistributed(
                BULLETIN, at(when), 1, List.of(), List.of(Sector.NON_COAL_MINE), 57, OFFICE.id());
    }

    static BulletinBatchDelivered batch(int number, int deliveries, String upTo, boolean last) {
        return new BulletinBatchDelivered(BULLETIN, at("2022-10-20"), 1, number, deliveries, upTo, last);
    }

    ResultValidator<QuarterlyBulletin> sent(Object command, Actor actor, Object... before) {
        prepare();
        return fixture.given(before).when(command, actor.toMetadata());
    }

    private final class Registered implements SectorEnterprises {

        @Override
        public List<Sector> sectors(RegionCode office) {
            return enterprises.stream()
                    .map(BulletinRecipient::sector)
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public int count(RegionCode office, Collection<Sector> sectors) {
            return next(office, sectors, null, Integer.MAX_VALUE).size();
        }

        @Override
        public List<BulletinRecipient> next(
                RegionCode office, Collection<Sector> sectors, @Nullable String after, int most) {
            return enterprises.stream()
                    .filter(one -> sectors.contains(one.sector())
                            && (after == null || one.key().compareTo(after) > 0))
                    .limit(most)
                    .toList();
        }
    }

    private final class Cases implements ApprovedTypicalCases {

        @Override
        public boolean isApproved(TypicalCaseId typicalCase, RegionCode office) {
            return approved.contains(typicalCase) && office.equals(COUNTY);
        }

        @Override
        public boolean isPublished(TypicalCaseId typicalCase) {
            return published.contains(typicalCase);
        }
    }

    private final class Receipts implements OpenReceipts {

        @Override
        public int open(QuarterlyBulletinId bulletin, int revision) {
            return openReceipts;
        }

        @Override
        public int all(QuarterlyBulletinId bulletin, int revision) {
            return 62;
        }
    }
}
