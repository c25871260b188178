package org.anjian.api.campaign;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * What everybody who takes part in a campaign goes by.
 *
 * @param region where it is carried out
 * @param template the code of its checklist
 * @param localPlanDueOn the last day for local plans, by the calendar
 * @param phases in order
 */
public record CampaignTerms(
        CampaignId campaignId,
        String name,
        RegionCode region,
        String template,
        int templateVersion,
        LocalDate startsOn,
        LocalDate localPlanDueOn,
        List<CampaignPhase> phases,
        List<Sector> targetSectors) {

    public CampaignTerms {
        Required.value(campaignId, "campaignId");
        name = Required.name(name, "name");
        Required.value(region, "region");
        template = Required.name(template, "template");
        if (templateVersion < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "templateVersion");
        }
        Required.value(startsOn, "startsOn");
        Required.value(localPlanDueOn, "localPlanDueOn");
        phases = Required.list(phases, "phases");
        targetSectors = Required.list(targetSectors, "targetSectors");
    }

    /** The phase of a kind. */
    public CampaignPhase phase(PhaseKind kind) {
        return phases.stream()
                .filter(phase -> phase.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new RefusedException(InputRefusal.UNKNOWN_VALUE, "phases"));
    }

    /** The last day of the campaign. */
    public LocalDate endsOn() {
        return phases.getLast().to();
    }

    /** The last day for a task of a unit; the topic training may be put off to the second phase (QX24-P1b). */
    public LocalDate dueOn(PhaseTask task) {
        return switch (task) {
            case LOCAL_PLAN -> localPlanDueOn;
            case MOBILIZATION -> phase(PhaseKind.MOBILISATION).to();
            case TOPIC_TRAINING -> phase(PhaseKind.SELF_INSPECTION).to();
            case STAGE_REPORT -> reportDueOn(PhaseKind.SELF_INSPECTION);
            case FINAL_REPORT -> reportDueOn(PhaseKind.CONSOLIDATION);
        };
    }

    private LocalDate reportDueOn(PhaseKind kind) {
        CampaignPhase phase = phase(kind);
        return phase.reportDueOn() == null ? phase.to() : phase.reportDueOn();
    }
}
