package org.anjian.command.selfcheck;

import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.EnlistKeyObject;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.command.campaign.Campaigns;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins self-inspections, and answers what needs a look at the rest of the ledger. */
@Component
class SelfInspectionRecords {

    private final Repository<SelfInspection> repository;
    private final EnterpriseAdmission admission;
    private final Campaigns campaigns;
    private final Permissions permissions;
    private final Checklists checklists;
    private final ComputedItems computed;

    SelfInspectionRecords(
            Repository<SelfInspection> repository,
            EnterpriseAdmission admission,
            Campaigns campaigns,
            Permissions permissions,
            Checklists checklists,
            ComputedItems computed) {
        this.repository = repository;
        this.admission = admission;
        this.campaigns = campaigns;
        this.permissions = permissions;
        this.checklists = checklists;
        this.computed = computed;
    }

    @CommandHandler
    Decision handle(EnlistKeyObject command, Actor actor) throws Exception {
        KeyObject object = command.keyObject();
        permissions.require(actor, EnlistKeyObject.class, object.region(), object.enterpriseId());
        SelfInspectionSubject subject = new SelfInspectionSubject(
                command.selfInspectionId(),
                command.terms().campaignId(),
                object.enterpriseId(),
                object.enterpriseName(),
                object.region(),
                object.sector());
        return repository
                .loadOrCreate(command.selfInspectionId().raw(), SelfInspection::new)
                .invoke(inspection -> {
                    inspection.enlist(new KeyObjectEnlisted(subject, command.occurredAt(), command.terms()));
                    return inspection.now();
                });
    }

    @CommandHandler
    Decision handle(StartSelfInspection command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, StartSelfInspection.class, command.enterpriseId());
        CampaignTerms terms = campaigns.termsOf(command.campaignId());
        if (LegalTime.dayOf(command.occurredAt()).isAfter(terms.endsOn())) {
            throw new RefusedException(CampaignRefusal.CAMPAIGN_ENDED);
        }
        SelfInspectionSubject subject = new SelfInspectionSubject(
                command.selfInspectionId(),
                command.campaignId(),
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                enterprise.sector());
        return repository
                .loadOrCreate(command.selfInspectionId().raw(), SelfInspection::new)
                .invoke(inspection ->
                        inspection.start(new SelfInspectionStarted(subject, command.occurredAt(), terms)));
    }

    @CommandHandler
    Decision handle(AnswerChecklistItem command, Actor actor) {
        Aggregate<SelfInspection> inspection = load(command.selfInspectionId());
        inspection.execute(found -> found.permit(actor, AnswerChecklistItem.class, permissions));
        SelfInspectionSubject subject = inspection.invoke(SelfInspection::subject);
        return inspection.invoke(found -> found.answer(command, finding(command, found, subject), checklists));
    }

    private @Nullable ItemFinding finding(
            AnswerChecklistItem command, SelfInspection inspection, SelfInspectionSubject subject) {
        boolean isComputed =
                inspection.item(command.item(), checklists).origin().equals(AnswerOrigin.COMPUTED);
        return isComputed
                ? computed.answer(
                        command.item(),
                        subject.enterpriseId(),
                        UnitClass.of(subject.sector()),
                        LegalTime.dayOf(command.occurredAt()))
                : null;
    }

    private Aggregate<SelfInspection> load(SelfInspectionId id) {
        return repository.load(id.raw());
    }
}
