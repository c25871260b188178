package org.anjian.query;

import java.util.List;
import org.anjian.query.campaign.CampaignFold;
import org.anjian.query.campaign.UnitParticipationFold;
import org.anjian.query.constructionproject.ConstructionProjectFold;
import org.anjian.query.drill.DrillProgrammeFold;
import org.anjian.query.emergencyplan.EmergencyPlanFold;
import org.anjian.query.endorsement.EndorsedResultFold;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.enterprisecheck.CheckPlanFold;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.majorhazardsource.MajorHazardSourceFold;
import org.anjian.query.person.PersonFold;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.safetyrule.SafetyRuleFold;
import org.anjian.query.selfcheck.SelfCheckFold;
import org.anjian.query.selfdeclaration.SelfDeclarationFold;
import org.anjian.query.suggestion.SuggestionFold;
import org.anjian.query.unsafeact.UnsafeActFold;

/** The read models of all contexts, for tests that must hold for each. */
public final class Models {

    private Models() {}

    /** One of each. */
    public static List<ReadModel<?, ?>> all() {
        return List.of(
                new HazardFold(),
                new EnterpriseFold(),
                new PersonFold(),
                new CheckPlanFold(),
                new UnsafeActFold(),
                new SuggestionFold(),
                new MajorHazardSourceFold(),
                new EmergencyPlanFold(),
                new DrillProgrammeFold(),
                new SafetyRuleFold(),
                new ConstructionProjectFold(),
                new CampaignFold(),
                new UnitParticipationFold(),
                new SelfCheckFold(),
                new SelfDeclarationFold(),
                new EndorsedResultFold());
    }
}
