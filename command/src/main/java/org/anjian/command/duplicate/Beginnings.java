package org.anjian.command.duplicate;

import java.util.Optional;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.command.ProposeBlacklisting;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.command.EnrolCampaignUnit;
import org.anjian.api.casefile.CaseFileRefusal;
import org.anjian.api.casefile.command.StartCaseFileProgramme;
import org.anjian.api.creditplatform.CreditPlatformRefusal;
import org.anjian.api.creditplatform.command.PrepareCreditExchange;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.command.DecideOnTheSpot;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.api.penaltycase.command.OpenLinkedCase;
import org.anjian.api.penaltycase.command.OpenPenaltyCase;
import org.anjian.api.refusal.RefusalCode;

/**
 * The commands that begin a record. Whether a record of the same id exists is known by the event store's unique key alone,
 * at commit; whoever turns that failure into an answer finds the right refusal here.
 */
public final class Beginnings {

    private Beginnings() {}

    /** The refusal of a command whose record exists already; empty where the command begins no record. */
    public static Optional<RefusalCode> refusalOfDuplicate(Object command) {
        return switch (command) {
            case RegisterHazard hazard -> Optional.of(HazardRefusal.HAZARD_ALREADY_REGISTERED);
            case ImportHazard hazard -> Optional.of(HazardRefusal.ALREADY_TAKEN_OVER);
            case RegisterEnterprise enterprise -> Optional.of(EnterpriseRefusal.ENTERPRISE_ALREADY_REGISTERED);
            case EnrolCampaignUnit unit -> Optional.of(CampaignRefusal.UNIT_ALREADY_ENROLLED);
            case StartCaseFileProgramme programme -> Optional.of(CaseFileRefusal.PROGRAMME_RUNS);
            case OpenPenaltyCase opened -> Optional.of(PenaltyCaseRefusal.CASE_ALREADY_OPENED);
            case OpenLinkedCase opened -> Optional.of(PenaltyCaseRefusal.CASE_ALREADY_OPENED);
            case DecideOnTheSpot decided -> Optional.of(PenaltyCaseRefusal.CASE_ALREADY_OPENED);
            case ImportPenaltyCase penalty -> Optional.of(PenaltyCaseRefusal.ALREADY_TAKEN_OVER);
            case ProposeBlacklisting proposed -> Optional.of(BlacklistRefusal.ALREADY_PROPOSED);
            case PrepareCreditExchange prepared -> Optional.of(CreditPlatformRefusal.EXCHANGE_OPEN);
            default -> Optional.empty();
        };
    }
}
