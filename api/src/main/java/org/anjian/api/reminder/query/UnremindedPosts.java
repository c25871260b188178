package org.anjian.api.reminder.query;

import java.util.List;
import org.anjian.api.reminder.RemindedPost;

/** The answer to {@link FindUnremindedPosts}. */
public record UnremindedPosts(List<RemindedPost> posts) {

    public UnremindedPosts {
        posts = List.copyOf(posts);
    }
}
