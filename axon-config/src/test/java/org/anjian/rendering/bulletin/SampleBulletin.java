package org.anjian.rendering.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinPart;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinState;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.NamedReturn;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindocument.IssuedBulletin;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnStanding;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.query.bulletindocument.BulletinPaper;

/** An issued bulletin of a county with figures that all differ, a case that a spreadsheet and a browser could be fooled by. */
final class SampleBulletin {

    static final RegionCode COUNTY = new RegionCode("530302");
    static final TypicalCaseText CASE = new TypicalCaseText(
            "=HYPERLINK(\"https://example.org\")", "<script>alert(1)</script>", "罚款5万元", "教训", "建议", List.of());
    static final BulletinPaper.Names NAMES = new BulletinPaper.Names() {
        @Override
        public String region(RegionCode code) {
            return code.equals(COUNTY) ? "麒麟区" : "地区" + code.raw();
        }

        @Override
        public String regulator(String code) {
            return "部门" + code;
        }
    };

    private static final long SEED = 20221020;
    private static final BulletinSubject SUBJECT = BulletinSubject.of(COUNTY, BulletinQuarter.parse("2022-Q3"));

    private final Random random = new Random(SEED);

    private SampleBulletin() {}

    static QuarterlyBulletinView view() {
        return new SampleBulletin().bulletin();
    }

    static BulletinPaper paper() {
        QuarterlyBulletinView view = view();
        return BulletinPaper.ofOffice(
                IssuedBulletin.of(view, null).orElseThrow(), view.issued().getLast(), List.of(CASE), NAMES);
    }

    static BulletinPaper open() {
        return BulletinPaper.open(IssuedBulletin.of(view(), null).orElseThrow(), List.of(CASE), NAMES);
    }

    private QuarterlyBulletinView bulletin() {
        MonthlyReturnId late = MonthlyReturnId.of("c1-traffic", COUNTY, "2022-07");
        CompiledBulletin compiled = CompiledBulletin.of(
                SUBJECT,
                4711,
                6,
                List.of(new UsedReturn(
                        MonthlyReturnId.of("c1-emergency", COUNTY, "2022-07"),
                        "c1-emergency",
                        "2022-07",
                        4000,
                        "ab12")),
                List.of(),
                List.of(new NamedReturn(
                        late, "c1-traffic", "2022-07", ReturnStanding.LATE, LocalDate.of(2022, 8, 5), 17)),
                part(null, null),
                List.of(
                        part(BulletinDivision.SECTOR, Sector.NON_COAL_MINE.name()),
                        part(BulletinDivision.SECTOR, Sector.GAS.name()),
                        part(BulletinDivision.SECTOR, Sector.INDUSTRY.name()),
                        part(BulletinDivision.REGION, "530302"),
                        part(BulletinDivision.REGION, "530302001"),
                        part(BulletinDivision.REGULATOR, "c1-emergency")),
                List.of(Sector.NON_COAL_MINE, Sector.GAS, Sector.INDUSTRY));
        IssuedRevision issued = new IssuedRevision(
                1,
                null,
                "（麒）应急通报〔2022〕1号",
                compiled,
                List.of(new TypicalCaseId("typicalcase-1")),
                LocalDate.of(2022, 10, 20),
                new Delivery(LocalDate.of(2022, 10, 31), Timeliness.values()[0], 0),
                "secret-account");
        return new QuarterlyBulletinView(
                QuarterlyBulletinId.of(COUNTY, SUBJECT.quarter()),
                3,
                COUNTY,
                List.of("530300", "530302"),
                SUBJECT.quarter(),
                BulletinState.ISSUED,
                1,
                null,
                null,
                null,
                null,
                compiled,
                null,
                "secret-account",
                List.of(issued),
                null,
                0,
                0,
                0,
                false,
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH);
    }

    private BulletinPart part(BulletinDivision division, String key) {
        return new BulletinPart(division, key, figures(), figures());
    }

    private ReturnFigures figures() {
        Map<ReturnFigure, Long> values = new EnumMap<>(ReturnFigure.class);
        for (ReturnFigure figure : ReturnFigure.values()) {
            values.put(figure, random.nextLong(100_000, 1_000_000));
        }
        return ReturnFigures.of(values);
    }
}
