package org.anjian.query.feed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** What a request asks for. */
class WantedTest {

    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML);

    private static void refused(FeedRefusal code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code.name()));
    }

    @Test
    void the_form_is_what_the_reader_likes_best() {
        Map.of(
                        "*/*", MediaType.APPLICATION_JSON,
                        "text/html", MediaType.TEXT_HTML,
                        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", MediaType.TEXT_HTML,
                        "text/html;q=0.5, application/json", MediaType.APPLICATION_JSON,
                        "application/json;q=0, text/*", MediaType.TEXT_HTML)
                .forEach((accept, best) ->
                        assertThat(Wanted.best(accept, FORMS)).as(accept).isEqualTo(best));
        assertThat(Wanted.best(null, FORMS)).isEqualTo(MediaType.APPLICATION_JSON);
        refused(FeedRefusal.NOT_ACCEPTABLE, () -> Wanted.best("image/png", FORMS));
        refused(FeedRefusal.NOT_ACCEPTABLE, () -> Wanted.best("no type at all", FORMS));
    }

    @Test
    void a_position_is_a_number_and_one_beyond_all_is_unknown() {
        assertThat(Wanted.position(null, 0, "since")).isZero();
        assertThat(Wanted.position("-5", 0, "since")).isEqualTo(-5);
        refused(FeedRefusal.POSITION_MALFORMED, () -> Wanted.position("", 0, "since"));
        refused(FeedRefusal.POSITION_MALFORMED, () -> Wanted.position("1.5", 0, "since"));
        refused(FeedRefusal.POSITION_MALFORMED, () -> Wanted.position("0x10", 0, "since"));
        refused(FeedRefusal.POSITION_UNKNOWN, () -> Wanted.position("9".repeat(30), 0, "since"));
    }

    @Test
    void a_month_is_a_year_and_a_month() {
        assertThat(Wanted.month("2026-10")).hasToString("2026-10");
        for (String wrong : List.of("2026-13", "2026-1", "2026", "../x", "2026-10-01")) {
            refused(FeedRefusal.MONTH_MALFORMED, () -> Wanted.month(wrong));
        }
    }
}
