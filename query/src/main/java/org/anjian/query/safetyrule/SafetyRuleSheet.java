package org.anjian.query.safetyrule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.safetyrule.SafetyRuleState;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.StudySession;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view of a safety rule or operating procedure while one event is applied to it; lives no longer than that. */
final class SafetyRuleSheet {

    SafetyRuleState state;
    int ruleVersion;

    @Nullable
    Integer versionInForce;

    final List<SafetyRuleTopic> topicsInForce = new ArrayList<>();
    boolean inForce;
    final List<SafetyRuleView.Version> versions = new ArrayList<>();
    final List<String> places = new ArrayList<>();

    @Nullable
    LocalDate publishedOn;

    final List<StudySession> studySessions = new ArrayList<>();
    final List<StudySession> studies = new ArrayList<>();
    final List<SafetyRuleView.Evaluation> evaluations = new ArrayList<>();

    @Nullable
    LocalDate retiredOn;

    SafetyRuleSheet() {}

    SafetyRuleSheet(SafetyRuleView view) {
        state = view.state();
        ruleVersion = view.ruleVersion();
        versionInForce = view.versionInForce();
        topicsInForce.addAll(view.topicsInForce());
        inForce = view.inForce();
        versions.addAll(view.versions());
        places.addAll(view.places());
        publishedOn = view.publishedOn();
        studySessions.addAll(view.studySessions());
        studies.addAll(view.studies());
        evaluations.addAll(view.evaluations());
        retiredOn = view.retiredOn();
    }

    /** The view after the event. */
    SafetyRuleView view(SafetyRuleSubject subject, EventInfo info) {
        return new SafetyRuleView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.title(),
                subject.kind(),
                state,
                ruleVersion,
                versionInForce,
                topicsInForce,
                inForce,
                versions,
                places,
                publishedOn,
                studySessions,
                studies,
                evaluations,
                retiredOn,
                info.recordedAt());
    }
}
