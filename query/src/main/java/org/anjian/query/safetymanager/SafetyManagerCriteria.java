package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.query.SafetyManagerFilter;
import org.anjian.query.search.Conditions;

/** A filter as conditions on documents. What is said of a post must hold of one post that the reader may see. */
final class SafetyManagerCriteria {

    /** The states with a clearance in force. */
    static final List<PostState> CLEARED =
            Stream.of(PostState.values()).filter(PostState::isCleared).toList();

    private static final String POSTS = "posts";

    private SafetyManagerCriteria() {}

    static List<Query> of(SafetyManagerFilter filter, Query visible) {
        List<Query> all = new ArrayList<>();
        List<Query> post = post(filter);
        if (!post.isEmpty()) {
            post.add(visible);
            all.add(Conditions.nested(POSTS, post.toArray(Query[]::new)));
        }
        if (filter.barred() != null) {
            all.add(either(filter.barred(), Conditions.exists("barredIn")));
        }
        return all;
    }

    private static List<Query> post(SafetyManagerFilter filter) {
        List<Query> all = new ArrayList<>();
        if (filter.region() != null) {
            all.add(Conditions.is("posts.regionPath", filter.region()));
        }
        if (filter.sectors() != null) {
            all.add(Conditions.isOneOf("posts.sector", filter.sectors()));
        }
        if (filter.enterprise() != null) {
            all.add(Conditions.is("posts.enterpriseId", filter.enterprise()));
        }
        if (filter.states() != null) {
            all.add(Conditions.isOneOf("posts.state", filter.states()));
        }
        if (filter.expiringBefore() != null) {
            all.add(Conditions.isOneOf("posts.state", CLEARED));
            all.add(Conditions.within(
                    "posts.certificateUntil", null, filter.expiringBefore().minusDays(1)));
        }
        if (filter.assessmentDueBefore() != null) {
            all.add(Conditions.isOneOf("posts.state", CLEARED));
            all.add(Conditions.within(
                    "posts.nextDueOn", null, filter.assessmentDueBefore().minusDays(1)));
        }
        if (filter.notInformed() != null) {
            all.add(either(filter.notInformed(), notInformed()));
        }
        if (filter.alerted() != null) {
            all.add(either(filter.alerted(), Conditions.not(Conditions.is("posts.retaliationAlerts", 0))));
        }
        return all;
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

    private static Query either(boolean holds, Query condition) {
        return holds ? condition : Conditions.not(condition);
    }
}
