package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.query.SafetyManagerFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;

/** A filter as conditions on documents. What is said of a post must hold of one post that the reader may see. */
final class SafetyManagerCriteria {

    /** The states with a clearance in force. */
    static final List<PostState> CLEARED =
            Stream.of(PostState.values()).filter(PostState::isCleared).toList();

    private static final String POSTS = "posts";

    private SafetyManagerCriteria() {}

    static List<Query> of(SafetyManagerFilter filter, Query visible) {
        List<Query> all = new Criteria()
                .holds(Conditions.exists("barredIn"), filter.barred())
                .list();
        List<Query> post = post(filter);
        if (!post.isEmpty()) {
            post.add(visible);
            all.add(Conditions.nested(POSTS, post.toArray(Query[]::new)));
        }
        return all;
    }

    private static List<Query> post(SafetyManagerFilter filter) {
        return new Criteria()
                .is("posts.regionPath", filter.region())
                .isOneOf("posts.sector", filter.sectors())
                .is("posts.enterpriseId", filter.enterprise())
                .isOneOf("posts.state", filter.states())
                .isOneOf("posts.state", filter.expiringBefore() == null ? null : CLEARED)
                .before("posts.certificateUntil", filter.expiringBefore())
                .isOneOf("posts.state", filter.assessmentDueBefore() == null ? null : CLEARED)
                .before("posts.nextDueOn", filter.assessmentDueBefore())
                .holds(notInformed(), filter.notInformed())
                .holds(Conditions.not(Conditions.is("posts.retaliationAlerts", 0)), filter.alerted())
                .list();
    }

    /** The regulator was to be informed of the appointment, or of the dismissal, and was not (NL-AQ26). */
    private static Query notInformed() {
        return Conditions.all(
                Conditions.isTrue("posts.mustInform"),
                Conditions.any(
                        Conditions.not(Conditions.exists("posts.informedOfAppointmentOn")),
                        Conditions.all(
                                Conditions.is("posts.state", PostState.DISMISSED),
                                Conditions.not(Conditions.exists("posts.informedOfDismissalOn")))));
    }
}
