package org.anjian.command.campaign;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTerms;
import org.anjian.api.campaign.command.LaunchCampaign;
import org.anjian.api.sector.Sector;

/** The campaign of 青安委〔2024〕2号 as the tests know it. */
public final class CampaignSamples {

    public static final CampaignId CAMPAIGN = new CampaignId("campaign-1");
    public static final CampaignSubject SUBJECT = new CampaignSubject(CAMPAIGN, "履职专项治理", COUNTY);
    public static final List<Sector> SECTORS = List.of(Sector.HAZARDOUS_CHEMICALS, Sector.INDUSTRY);

    private CampaignSamples() {}

    /** The terms of the campaign; the two reports are due by the working-day calendar. */
    public static CampaignTerms terms() {
        return new CampaignTerms(
                CAMPAIGN,
                "履职专项治理",
                COUNTY,
                "QX24",
                1,
                day("2024-03-29"),
                day("2024-03-30"),
                List.of(
                        phase(PhaseKind.MOBILISATION, "2024-03-29", "2024-04-30", PhaseDuty.MOBILISE, null),
                        phase(
                                PhaseKind.SELF_INSPECTION,
                                "2024-05-01",
                                "2024-06-30",
                                PhaseDuty.SELF_CHECK,
                                "2024-07-05"),
                        phase(PhaseKind.STRICT_ENFORCEMENT, "2024-07-01", "2024-10-31", PhaseDuty.ENFORCEMENT, null),
                        phase(
                                PhaseKind.CONSOLIDATION,
                                "2024-11-01",
                                "2024-12-31",
                                PhaseDuty.CONSOLIDATION,
                                "2025-01-08")),
                SECTORS);
    }

    private static CampaignPhase phase(PhaseKind kind, String from, String to, PhaseDuty duty, String report) {
        return new CampaignPhase(kind, day(from), day(to), List.of(duty), report == null ? null : day(report));
    }

    /** The command that launches it. */
    public static LaunchCampaign launch() {
        return new LaunchCampaign(
                CAMPAIGN,
                "履职专项治理",
                COUNTY,
                "QX24",
                1,
                day("2024-03-30"),
                terms().phases().stream()
                        .map(phase -> new PhaseTerms(
                                phase.kind(),
                                phase.from(),
                                phase.to(),
                                phase.duties(),
                                phase.reportDueOn() == null ? null : 5))
                        .toList(),
                SECTORS,
                at("2024-03-29"),
                null);
    }
}
