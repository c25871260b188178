package org.anjian.command.safetymanager;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.event.AssessmentCorrected;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalRecorded;
import org.anjian.api.safetymanager.event.PerformanceAssessmentRecorded;
import org.anjian.api.safetymanager.event.PreJobAssessmentFailed;
import org.anjian.api.safetymanager.event.PreJobAssessmentPassed;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.api.safetymanager.event.SafetyManagerBarred;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.messaging.MetaData;

/** What the events of a file have told so far, as far as decisions need it. */
final class ManagerFile {

    private SafetyManagerId id;
    private final Map<EnterpriseId, PostFile> posts = new LinkedHashMap<>();
    private final Set<RegionCode> bars = new LinkedHashSet<>();
    private int assessments;
    private int appraisals;

    /** Appends an event and answers with the version it leads to. */
    Decision record(SafetyManagerEvent event) {
        apply(event);
        return decision();
    }

    /** Appends an event that nobody but a deadline caused. */
    void recordPassed(SafetyManagerEvent event) {
        apply(event, MetaData.from(Actor.system(event.post().region()).toMetadata()));
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    void enter(SafetyManagerEvent event) {
        id = event.post().managerId();
        posts.computeIfAbsent(event.post().enterpriseId(), enterprise -> new PostFile())
                .enter(event);
        switch (event) {
            case SafetyManagerBarred barred -> bars.add(barred.jurisdiction());
            case SafetyManagerBarLifted lifted -> bars.remove(lifted.jurisdiction());
            case EnterpriseAppraisalRecorded appraisal -> appraisals++;
            case PreJobAssessmentPassed passed -> assessments++;
            case PreJobAssessmentFailed failed -> assessments++;
            case PerformanceAssessmentRecorded recorded -> assessments++;
            case AssessmentCorrected corrected -> {
                if (corrected.assessment().result() == AssessmentResult.PASS) {
                    posts.values()
                            .forEach(post ->
                                    post.reinstate(corrected.assessment().assessmentId()));
                }
            }
            default -> {}
        }
    }

    /**
     * The post at an enterprise, whether it is held still or not.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where the person never had one there
     */
    PostFile post(EnterpriseId enterprise) {
        PostFile post = posts.get(enterprise);
        if (post == null) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD);
        }
        return post;
    }

    /** The post that a command is about, which is held, and whose steps the command does not precede. */
    PostFile heldPost(SafetyManagerCommand command) {
        PostFile post = post(command.enterpriseId());
        post.requireHeld(command);
        return post;
    }

    boolean holds(EnterpriseId enterprise) {
        PostFile post = posts.get(enterprise);
        return post != null && post.state().isHeld();
    }

    /** The posts with a clearance in force. */
    List<PostFile> clearedPosts() {
        return posts.values().stream().filter(post -> post.state().isCleared()).toList();
    }

    boolean hasBar(RegionCode jurisdiction) {
        return bars.contains(jurisdiction);
    }

    boolean isBarredIn(RegionCode region) {
        return bars.stream().anyMatch(region::isWithin);
    }

    String nextAssessmentId() {
        return id.raw() + "/" + (assessments + 1);
    }

    String nextAppraisalId() {
        return id.raw() + "/appraisal-" + (appraisals + 1);
    }

    /** The post as it is with what is known of the enterprise today. */
    static PostSubject subject(PostFile post, KnownEnterprise enterprise) {
        return subject(post.subject().managerId(), enterprise, post.subject().account());
    }

    static PostSubject subject(SafetyManagerId id, KnownEnterprise enterprise, String account) {
        return new PostSubject(
                id,
                id.personId(),
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                enterprise.sector(),
                account);
    }
}
