package org.anjian.command.powerlist;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.permission.Contexts;
import org.anjian.api.powerlist.DelegationKind;
import org.anjian.api.powerlist.DisclosureChannel;
import org.anjian.api.powerlist.PowerItem;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.PowerListRefusal;
import org.anjian.api.powerlist.PowerListSubject;
import org.anjian.api.powerlist.SupervisionMeasure;
import org.anjian.api.powerlist.SupervisionStage;
import org.anjian.api.powerlist.command.DelegateApprovalItem;
import org.anjian.api.powerlist.command.DisclosePowerList;
import org.anjian.api.powerlist.command.PublishPowerList;
import org.anjian.api.powerlist.command.RepealPowerItem;
import org.anjian.api.powerlist.event.ApprovalItemDelegated;
import org.anjian.api.powerlist.event.PowerItemRepealed;
import org.anjian.api.powerlist.event.PowerListDisclosed;
import org.anjian.api.powerlist.event.PowerListPublished;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Power lists: versions, publication on both channels, repeals, and approval items that were given away. */
class PowerListTest {

    private static final ResponsibleBody BUREAU = new ResponsibleBody("county-emergency", "County emergency bureau");
    private static final PowerListId ID = PowerListId.of(COUNTY, "county-emergency");
    private static final PowerListSubject LIST = new PowerListSubject(ID, BUREAU, COUNTY);
    private static final List<Evidence> CHARTS = List.of(new Evidence("chart", "a".repeat(64)));

    private boolean taken;
    private AggregateTestFixture<PowerList> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(PowerList.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new PowerListPublication(
                        fixture.getRepository(),
                        (list, codes) -> taken,
                        new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin"))),
                        Contexts.permissions()));
    }

    private static PowerItem item(String code) {
        return new PowerItem(code, "fine", "law", "procedure", "duty");
    }

    private static PublishPowerList publish(String from, String... codes) {
        return new PublishPowerList(
                COUNTY,
                BUREAU,
                Stream.of(codes).map(PowerListTest::item).toList(),
                CHARTS,
                day(from),
                at("2016-05-10"),
                null);
    }

    private static PowerListPublished published(int version, String from, String... codes) {
        return new PowerListPublished(
                LIST,
                at("2016-05-10"),
                version,
                Stream.of(codes).map(PowerListTest::item).toList(),
                CHARTS,
                day(from));
    }

    private static DelegateApprovalItem delegate(SupervisionMeasure... measures) {
        return new DelegateApprovalItem(
                ID,
                "AI-7",
                "approval",
                DelegationKind.DELEGATED,
                RegionLevel.COUNTY,
                "https://example.test/ai-7",
                List.of(measures),
                day("2016-05-01"),
                at("2016-05-01"),
                null);
    }

    @Test
    @Rule("QJ16-05a")
    void a_version_takes_effect_after_the_one_before() {
        fixture.given(published(1, "2016-06-01", "PI-031"))
                .when(publish("2016-07-01", "PI-031", "PI-032"), COUNTY_HEAD.toMetadata())
                .expectEvents(published(2, "2016-07-01", "PI-031", "PI-032"));
        expectRefused(
                fixture.given(published(1, "2016-06-01", "PI-031"))
                        .when(publish("2016-06-01", "PI-031"), COUNTY_HEAD.toMetadata()),
                PowerListRefusal.NOT_AFTER_VERSION_BEFORE);
    }

    @Test
    void no_code_is_of_two_lists() {
        taken = true;
        expectRefused(
                fixture.givenNoPriorActivity().when(publish("2016-06-01", "PI-031"), COUNTY_HEAD.toMetadata()),
                PowerListRefusal.ITEM_CODE_TAKEN);
    }

    @Test
    @Rule("QJ16-05a")
    void an_item_is_repealed_once() {
        RepealPowerItem repeal =
                new RepealPowerItem(ID, "PI-031", day("2017-01-01"), "law changed", at("2016-12-01"), null);
        PowerItemRepealed repealed =
                new PowerItemRepealed(LIST, at("2016-12-01"), 1, "PI-031", day("2017-01-01"), "law changed");
        fixture.given(published(1, "2016-06-01", "PI-031"))
                .when(repeal, COUNTY_HEAD.toMetadata())
                .expectEvents(repealed);
        expectRefused(
                fixture.given(published(1, "2016-06-01", "PI-031"), repealed).when(repeal, COUNTY_HEAD.toMetadata()),
                PowerListRefusal.ITEM_REPEALED);
        expectRefused(
                fixture.given(published(1, "2016-06-01", "PI-099")).when(repeal, COUNTY_HEAD.toMetadata()),
                PowerListRefusal.ITEM_UNKNOWN);
    }

    @Test
    @Rule("QJ16-05b")
    void a_version_is_made_public_once_on_each_channel() {
        DisclosePowerList website =
                new DisclosePowerList(ID, 1, DisclosureChannel.WEBSITE, "https://example.test", at("2016-05-11"), null);
        PowerListDisclosed disclosed =
                new PowerListDisclosed(LIST, at("2016-05-11"), 1, DisclosureChannel.WEBSITE, "https://example.test");
        fixture.given(published(1, "2016-06-01", "PI-031"))
                .when(website, COUNTY_HEAD.toMetadata())
                .expectEvents(disclosed);
        expectRefused(
                fixture.given(published(1, "2016-06-01", "PI-031"), disclosed).when(website, COUNTY_HEAD.toMetadata()),
                PowerListRefusal.ALREADY_DISCLOSED);
        expectRefused(
                fixture.given(published(1, "2016-06-01", "PI-031"), published(2, "2016-07-01", "PI-031"))
                        .when(website, COUNTY_HEAD.toMetadata()),
                PowerListRefusal.VERSION_NOT_THE_LAST);
    }

    @Test
    @Rule("QJ16-05d")
    void an_approval_item_is_not_given_away_without_supervision() {
        SupervisionMeasure during = new SupervisionMeasure(SupervisionStage.IN_PROCESS, "random checks");
        SupervisionMeasure after = new SupervisionMeasure(SupervisionStage.EX_POST, "yearly report");
        expectRefused(
                fixture.given(published(1, "2016-06-01", "PI-031")).when(delegate(), COUNTY_HEAD.toMetadata()),
                PowerListRefusal.SUPERVISION_MEASURE_REQUIRED);
        expectRefused(
                fixture.given(published(1, "2016-06-01", "PI-031")).when(delegate(during), COUNTY_HEAD.toMetadata()),
                PowerListRefusal.SUPERVISION_MEASURE_REQUIRED);
        fixture.given(published(1, "2016-06-01", "PI-031"))
                .when(delegate(during, after), COUNTY_HEAD.toMetadata())
                .expectEvents(new ApprovalItemDelegated(
                        LIST,
                        at("2016-05-01"),
                        "AI-7",
                        "approval",
                        DelegationKind.DELEGATED,
                        RegionLevel.COUNTY,
                        "https://example.test/ai-7",
                        List.of(during, after),
                        day("2016-05-01")));
    }
}
