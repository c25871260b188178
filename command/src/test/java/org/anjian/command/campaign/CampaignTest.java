package org.anjian.command.campaign;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.campaign.CampaignSamples.CAMPAIGN;
import static org.anjian.command.campaign.CampaignSamples.SUBJECT;
import static org.anjian.command.campaign.CampaignSamples.launch;
import static org.anjian.command.campaign.CampaignSamples.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.ExposedCase;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.campaign.OutcomeIndicator;
import org.anjian.api.campaign.PhaseTerms;
import org.anjian.api.campaign.SnapshotPart;
import org.anjian.api.campaign.command.AddKeyObject;
import org.anjian.api.campaign.command.CloseCampaign;
import org.anjian.api.campaign.command.ExposeTypicalCases;
import org.anjian.api.campaign.command.FixCampaignKeyObjects;
import org.anjian.api.campaign.command.LaunchCampaign;
import org.anjian.api.campaign.command.RecordCampaignOutcome;
import org.anjian.api.campaign.command.SetCampaignBaseline;
import org.anjian.api.campaign.event.CampaignBaselineSet;
import org.anjian.api.campaign.event.CampaignClosed;
import org.anjian.api.campaign.event.CampaignKeyObjectsFixed;
import org.anjian.api.campaign.event.CampaignLaunched;
import org.anjian.api.campaign.event.CampaignOutcomeRecorded;
import org.anjian.api.campaign.event.CampaignPeriodEnded;
import org.anjian.api.campaign.event.KeyObjectAdded;
import org.anjian.api.campaign.event.KeyObjectsListed;
import org.anjian.api.campaign.event.TypicalCasesExposed;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.checklist.BundledChecklists;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Campaigns: launched, their key objects fixed, their cases exposed, ended and closed. */
class CampaignTest {

    private static final Regions REGIONS = new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin")));

    private final AggregateTestFixture<Campaign> fixture = new AggregateTestFixture<>(Campaign.class);
    private final List<UnitStanding> units = new ArrayList<>();
    private RegionCode region = COUNTY;

    private static KeyObject object(int i) {
        return new KeyObject(enterprise(i), "Enterprise " + i, Sector.INDUSTRY, COUNTY);
    }

    private static EnterpriseId enterprise(int i) {
        return new EnterpriseId("enterprise-test-" + i);
    }

    private static FixCampaignKeyObjects list(int from, int to, SnapshotPart part) {
        return new FixCampaignKeyObjects(
                CAMPAIGN,
                IntStream.rangeClosed(from, to)
                        .mapToObj(CampaignTest::enterprise)
                        .toList(),
                part,
                at("2024-04-30"),
                null);
    }

    private static Object byOffice(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(CITY_OFFICE.toMetadata());
    }

    private static ExposeTypicalCases expose(String filedOn) {
        return new ExposeTypicalCases(
                CAMPAIGN,
                List.of(new ExposedCase("K1", "不履职案", filedOn == null ? null : day(filedOn))),
                "曲靖日报",
                at("2024-09-10"),
                null);
    }

    private static CloseCampaign close(String on) {
        return new CloseCampaign(CAMPAIGN, at(on), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(REGIONS)
                .registerAnnotatedCommandHandler(new CampaignRecords(
                        fixture.getRepository(),
                        Contexts.permissions(),
                        id -> id.raw().startsWith("enterprise-test-")
                                ? Optional.of(new KnownEnterprise(
                                        id,
                                        "Enterprise " + id.raw().substring("enterprise-test-".length()),
                                        Sector.INDUSTRY,
                                        region,
                                        false,
                                        null,
                                        null,
                                        null))
                                : Optional.empty(),
                        campaign -> units,
                        BundledChecklists.read(),
                        WorkCalendar.bundled()));
    }

    @Test
    @Rule("QX24-00")
    @Rule("QX24-D2")
    @Rule("QX24-D3")
    void the_reports_are_due_five_working_days_after_the_phases_end() {
        fixture.givenNoPriorActivity()
                .when(launch(), CITY_OFFICE.toMetadata())
                .expectEvents(new CampaignLaunched(SUBJECT, at("2024-03-29"), terms()));
    }

    @Test
    @Rule("QX24-00")
    void its_period_ends_with_its_last_day() {
        fixture.givenCurrentTime(at("2024-03-29"))
                .andGivenCommands(byOffice(launch()))
                .whenTimeAdvancesTo(at("2025-01-01T00:00"))
                .expectEvents(new CampaignPeriodEnded(SUBJECT, at("2025-01-01T00:00"), day("2024-12-31")));
        fixture.givenCurrentTime(at("2024-03-29"))
                .andGivenCommands(byOffice(launch()))
                .whenTimeAdvancesTo(at("2024-12-31T23:59"))
                .expectNoEvents();
    }

    @Test
    void a_campaign_has_four_phases_in_order_a_known_checklist_and_an_office() {
        LaunchCampaign whole = launch();
        List<PhaseTerms> swapped = new ArrayList<>(whole.phases());
        swapped.add(swapped.removeFirst());
        expectRefused(
                fixture.givenNoPriorActivity().when(with(swapped, "QX24"), CITY_OFFICE.toMetadata()),
                CampaignRefusal.PHASES_INVALID);
        expectRefused(
                fixture.givenNoPriorActivity().when(with(whole.phases(), "QX23"), CITY_OFFICE.toMetadata()),
                CampaignRefusal.UNKNOWN_CHECKLIST);
        expectRefused(fixture.givenNoPriorActivity().when(whole, OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    private static LaunchCampaign with(List<PhaseTerms> phases, String template) {
        return new LaunchCampaign(
                CAMPAIGN,
                "履职专项治理",
                COUNTY,
                template,
                1,
                day("2024-03-30"),
                phases,
                CampaignSamples.SECTORS,
                at("2024-03-29"),
                null);
    }

    @Test
    @Rule("QX24-O2")
    void three_hundred_and_twenty_key_objects_come_in_parts_and_only_an_explicit_event_adds_one() {
        Object[] listed = {
            byOffice(launch()),
            byOffice(list(1, 200, SnapshotPart.MORE_FOLLOWS)),
            byOffice(list(201, 320, SnapshotPart.LAST))
        };
        fixture.givenCommands(listed[0], listed[1])
                .when(list(201, 320, SnapshotPart.LAST), CITY_OFFICE.toMetadata())
                .expectEvents(
                        new KeyObjectsListed(
                                SUBJECT,
                                at("2024-04-30"),
                                2,
                                IntStream.rangeClosed(201, 320)
                                        .mapToObj(CampaignTest::object)
                                        .toList(),
                                terms()),
                        new CampaignKeyObjectsFixed(SUBJECT, at("2024-04-30"), 320));
        expectRefused(
                fixture.givenCommands(listed).when(list(321, 321, SnapshotPart.LAST), CITY_OFFICE.toMetadata()),
                CampaignRefusal.KEY_OBJECTS_ALREADY_FIXED);
        fixture.givenCommands(listed)
                .when(add(321), CITY_OFFICE.toMetadata())
                .expectEvents(new KeyObjectAdded(SUBJECT, at("2024-06-03"), object(321), "新建企业", terms()));
        expectRefused(
                fixture.givenCommands(listed).when(add(7), CITY_OFFICE.toMetadata()),
                CampaignRefusal.ALREADY_KEY_OBJECT);
    }

    @Test
    void an_enterprise_is_counted_once_and_must_be_known() {
        fixture.givenCommands(byOffice(launch()), byOffice(list(1, 3, SnapshotPart.MORE_FOLLOWS)))
                .when(list(3, 4, SnapshotPart.LAST), CITY_OFFICE.toMetadata())
                .expectEvents(
                        new KeyObjectsListed(SUBJECT, at("2024-04-30"), 2, List.of(object(4)), terms()),
                        new CampaignKeyObjectsFixed(SUBJECT, at("2024-04-30"), 4));
        expectRefused(
                fixture.givenCommands(byOffice(launch())).when(add(1), CITY_OFFICE.toMetadata()),
                CampaignRefusal.KEY_OBJECTS_NOT_FIXED);
        expectRefused(
                fixture.givenCommands(byOffice(launch()))
                        .when(
                                new AddKeyObject(CAMPAIGN, FACTORY, "x", at("2024-06-03"), null),
                                CITY_OFFICE.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_UNKNOWN);
        fixture.givenNoPriorActivity()
                .when(add(1), CITY_OFFICE.toMetadata())
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void an_enterprise_of_another_region_is_as_unknown_as_one_that_is_not_there() {
        region = new RegionCode("530402");
        expectRefused(
                fixture.givenCommands(byOffice(launch()), byOffice(list(0, -1, SnapshotPart.LAST)))
                        .when(add(1), CITY_OFFICE.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_UNKNOWN);
        expectRefused(
                fixture.givenCommands(byOffice(launch())).when(list(1, 3, SnapshotPart.LAST), CITY_OFFICE.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_UNKNOWN);
    }

    private static AddKeyObject add(int i) {
        return new AddKeyObject(CAMPAIGN, enterprise(i), "新建企业", at("2024-06-03"), null);
    }

    @Test
    @Rule("QX24-G2")
    void an_indicator_has_a_baseline_and_a_value() {
        fixture.givenCommands(byOffice(launch()))
                .when(
                        new SetCampaignBaseline(
                                CAMPAIGN, OutcomeIndicator.ACCIDENTS, 2023, 10L, at("2024-04-01"), null),
                        CITY_OFFICE.toMetadata())
                .expectEvents(
                        new CampaignBaselineSet(SUBJECT, at("2024-04-01"), OutcomeIndicator.ACCIDENTS, 2023, 10L));
        fixture.givenCommands(byOffice(launch()))
                .when(
                        new RecordCampaignOutcome(CAMPAIGN, OutcomeIndicator.ACCIDENTS, 7L, at("2024-12-31"), null),
                        CITY_OFFICE.toMetadata())
                .expectEvents(new CampaignOutcomeRecorded(SUBJECT, at("2024-12-31"), OutcomeIndicator.ACCIDENTS, 7L));
    }

    @Test
    @Rule("QX24-P3d")
    void only_filed_cases_are_exposed() {
        expectRefused(
                fixture.givenCommands(byOffice(launch())).when(expose(null), OFFICER.toMetadata()),
                CampaignRefusal.NOT_FILED_CASE);
        expectRefused(
                fixture.givenCommands(byOffice(launch())).when(expose("2024-09-11"), OFFICER.toMetadata()),
                CampaignRefusal.NOT_FILED_CASE);
        fixture.givenCommands(byOffice(launch()))
                .when(expose("2024-08-01"), OFFICER.toMetadata())
                .expectEvents(new TypicalCasesExposed(
                        SUBJECT, at("2024-09-10"), List.of(new ExposedCase("K1", "不履职案", day("2024-08-01"))), "曲靖日报"));
    }

    @Test
    @Rule("QX24-P4f")
    void it_closes_once_every_unit_is_done_or_was_called_to_account() {
        expectRefused(
                fixture.givenCommands(byOffice(launch())).when(close("2024-12-31"), CITY_OFFICE.toMetadata()),
                CampaignRefusal.CAMPAIGN_STILL_RUNS);
        units.add(new UnitStanding("U0", 8, false, false));
        units.add(new UnitStanding("U1", 7, true, false));
        fixture.givenCommands(byOffice(launch()))
                .when(close("2025-01-10"), CITY_OFFICE.toMetadata())
                .expectNoEvents()
                .expectExceptionMessage("UNITS_UNFINISHED: " + CampaignRefusal.UNITS_UNFINISHED.en() + " [U1]");
        units.set(1, new UnitStanding("U1", 7, true, true));
        fixture.givenCommands(byOffice(launch()))
                .when(close("2025-01-10"), CITY_OFFICE.toMetadata())
                .expectEvents(new CampaignClosed(SUBJECT, at("2025-01-10")));
        expectRefused(
                fixture.givenCommands(byOffice(launch()), byOffice(close("2025-01-10")))
                        .when(expose("2024-08-01"), OFFICER.toMetadata()),
                CampaignRefusal.CAMPAIGN_IS_CLOSED);
    }
}
