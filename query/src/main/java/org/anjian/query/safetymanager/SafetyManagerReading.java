package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.permission.Reach;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.safetymanager.view.SafetyManagerView.Post;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;

/**
 * What one reader may see of a file: the enterprise its own posts, the regulator those of its jurisdiction, the person all of
 * it (QJ22A-03). A bar concerns whoever may see a post.
 */
final class SafetyManagerReading {

    private final Reading reading;

    SafetyManagerReading(Reading reading) {
        this.reading = reading;
    }

    static SafetyManagerReading of(ReadFilter permissions, Actor actor) {
        return new SafetyManagerReading(permissions.of(actor, SafetyManagerView.class));
    }

    Reading reading() {
        return reading;
    }

    boolean covers(SafetyManagerView view) {
        return isOwnFile(view) || view.posts().stream().anyMatch(this::covers);
    }

    /** Whether the reader may see an event of a file that the reader may see. */
    boolean covers(SafetyManagerView view, PostSubject post) {
        return isOwnFile(view) || reading.covers(post.region().path(), post.enterpriseId(), false);
    }

    /** The file with the posts that concern the reader. */
    SafetyManagerView shown(SafetyManagerView view) {
        if (isOwnFile(view)) {
            return reading.shown(view);
        }
        List<Post> posts = view.posts().stream().filter(this::covers).toList();
        return reading.shown(new SafetyManagerView(
                view.id(),
                view.version(),
                view.personId(),
                view.name(),
                posts.stream().map(Post::enterpriseId).toList(),
                posts.stream()
                        .flatMap(post -> post.regionPath().stream())
                        .distinct()
                        .toList(),
                posts.stream().map(Post::account).distinct().toList(),
                view.barredIn(),
                posts,
                view.recordedAt()));
    }

    Page<SafetyManagerView> shown(Page<SafetyManagerView> page) {
        return page.map(this::shown);
    }

    private boolean covers(Post post) {
        return reading.covers(post.regionPath(), post.enterpriseId(), false);
    }

    private boolean isOwnFile(SafetyManagerView view) {
        return reading.reach() == Reach.OWN_FILE
                && view.accounts().contains(reading.actor().inWhoseName());
    }

    /** The condition on a nested post that the reader may see it. */
    Query ofPosts() {
        return switch (reading.reach()) {
            case ALL, OWN_FILE, CASE_TEAM, UNCONCEALED, AS_RECORD, PUBLISHED -> Conditions.everything();
            case JURISDICTION ->
                Conditions.is("posts.regionPath", reading.actor().jurisdiction());
            case OWN_ENTERPRISE ->
                Conditions.is(
                        "posts.enterpriseId", String.valueOf(reading.actor().enterprise()));
        };
    }

    String identity() {
        return reading.identity() + "|" + reading.actor().inWhoseName();
    }
}
