package org.anjian.query.safetyrule;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.safetyrule.SafetyRuleState;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.event.RuleAmendmentProposed;
import org.anjian.api.safetyrule.event.RuleChangeNotNeeded;
import org.anjian.api.safetyrule.event.RuleStudyRecorded;
import org.anjian.api.safetyrule.event.SafetyRuleDrafted;
import org.anjian.api.safetyrule.event.SafetyRuleEvaluated;
import org.anjian.api.safetyrule.event.SafetyRuleEvent;
import org.anjian.api.safetyrule.event.SafetyRulePublished;
import org.anjian.api.safetyrule.event.SafetyRuleRetired;
import org.anjian.api.safetyrule.event.SafetyRuleRevised;
import org.anjian.api.safetyrule.event.SafetyRuleSigned;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The safety rules and operating procedures of enterprises (规章制度、操作规程): one document a rule. */
public final class SafetyRuleFold implements FoldedModel<SafetyRuleEvent, SafetyRuleView> {

    @Override
    public String name() {
        return "safety-rules";
    }

    @Override
    public String aggregateType() {
        return "SafetyRule";
    }

    @Override
    public String idPrefix() {
        return "safetyrule-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SafetyRuleEvent> eventType() {
        return SafetyRuleEvent.class;
    }

    @Override
    public Class<SafetyRuleView> viewType() {
        return SafetyRuleView.class;
    }

    @Override
    public SafetyRuleView fold(@Nullable SafetyRuleView before, SafetyRuleEvent event, EventInfo info) {
        SafetyRuleSheet sheet = before == null ? new SafetyRuleSheet() : new SafetyRuleSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case SafetyRuleDrafted e -> {
                sheet.state = SafetyRuleState.DRAFTED;
                sheet.ruleVersion = e.ruleVersion();
                LastEntries.add(
                        SafetyRuleView.KEPT,
                        sheet.versions,
                        version(
                                info,
                                day,
                                e.ruleVersion(),
                                null,
                                e.topics(),
                                e.legalBasis(),
                                e.content(),
                                e.participants()));
            }
            case SafetyRuleRevised e -> {
                sheet.ruleVersion = e.ruleVersion();
                LastEntries.add(
                        SafetyRuleView.KEPT,
                        sheet.versions,
                        version(
                                info,
                                day,
                                e.ruleVersion(),
                                e.reason(),
                                e.topics(),
                                e.legalBasis(),
                                e.content(),
                                e.participants()));
                if (!sheet.inForce) {
                    sheet.state = SafetyRuleState.DRAFTED;
                }
            }
            case SafetyRuleSigned e -> {
                sheet.versions.replaceAll(
                        version -> version.number() == e.ruleVersion() ? signed(version, day) : version);
                if (!sheet.inForce) {
                    sheet.state = SafetyRuleState.SIGNED;
                }
            }
            case SafetyRulePublished e -> {
                sheet.state = SafetyRuleState.PUBLISHED;
                sheet.inForce = true;
                sheet.versionInForce = e.ruleVersion();
                sheet.publishedOn = day;
                sheet.topicsInForce.clear();
                sheet.topicsInForce.addAll(e.topics());
                sheet.places.clear();
                sheet.places.addAll(e.places());
                sheet.studySessions.clear();
                sheet.studySessions.addAll(e.studySessions());
                sheet.versions.replaceAll(
                        version -> version.number() == e.ruleVersion() ? published(version, day) : version);
            }
            case RuleStudyRecorded e -> LastEntries.add(SafetyRuleView.KEPT, sheet.studies, e.session());
            case SafetyRuleEvaluated e ->
                LastEntries.add(
                        SafetyRuleView.KEPT,
                        sheet.evaluations,
                        new SafetyRuleView.Evaluation(
                                e.evaluationId(), day, e.opinions(), e.conclusion(), null, null, null, null));
            case RuleAmendmentProposed e ->
                sheet.evaluations.replaceAll(
                        evaluation -> evaluation.evaluationId().equals(e.evaluationId())
                                ? new SafetyRuleView.Evaluation(
                                        evaluation.evaluationId(),
                                        evaluation.on(),
                                        evaluation.opinions(),
                                        evaluation.conclusion(),
                                        day,
                                        e.proposal(),
                                        null,
                                        null)
                                : evaluation);
            case RuleChangeNotNeeded e ->
                sheet.evaluations.replaceAll(
                        evaluation -> evaluation.evaluationId().equals(e.evaluationId())
                                ? new SafetyRuleView.Evaluation(
                                        evaluation.evaluationId(),
                                        evaluation.on(),
                                        evaluation.opinions(),
                                        evaluation.conclusion(),
                                        null,
                                        null,
                                        day,
                                        e.reason())
                                : evaluation);
            case SafetyRuleRetired e -> {
                sheet.state = SafetyRuleState.RETIRED;
                sheet.inForce = false;
                sheet.versionInForce = null;
                sheet.topicsInForce.clear();
                sheet.retiredOn = day;
            }
        }
        return sheet.view(event.rule(), info);
    }

    private static SafetyRuleView.Version version(
            EventInfo info,
            LocalDate day,
            int number,
            @Nullable String reason,
            List<SafetyRuleTopic> topics,
            List<String> legalBasis,
            String content,
            List<PersonId> participants) {
        return new SafetyRuleView.Version(
                info.aggregateId() + "/v" + number,
                number,
                day,
                reason,
                topics,
                legalBasis,
                content,
                participants,
                null,
                null);
    }

    private static SafetyRuleView.Version signed(SafetyRuleView.Version version, LocalDate day) {
        return dated(version, day, version.publishedOn());
    }

    private static SafetyRuleView.Version published(SafetyRuleView.Version version, LocalDate day) {
        return dated(version, version.signedOn(), day);
    }

    private static SafetyRuleView.Version dated(
            SafetyRuleView.Version version, @Nullable LocalDate signedOn, @Nullable LocalDate publishedOn) {
        return new SafetyRuleView.Version(
                version.versionId(),
                version.number(),
                version.draftedOn(),
                version.reason(),
                version.topics(),
                version.legalBasis(),
                version.content(),
                version.participants(),
                signedOn,
                publishedOn);
    }
}
