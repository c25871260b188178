package org.anjian.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.rule.Rule;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.anjian.query.readmodel.Stored;
import org.junit.jupiter.api.Test;

/** After any legal steps in any order the public reads what was published last, while it is public, and nothing that was withheld. */
class PublicDecisionPropertyTest {

    private static final int LIVES = 300;
    private static final int STEPS = 25;

    private final Folding<DisclosureEvent, PublicDecisionView> folding = new Folding<>(new PublicDecisionFold());
    private final Folding<DisclosureEvent, DisclosureView> officers = new Folding<>(new DisclosureFold());
    private final DocumentJson json = new DocumentJson();

    @Test
    @Rule("QJ16-06h")
    @Rule("ML20-04e")
    void the_public_never_holds_a_field_that_is_withheld() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<PublicStanding> reached = EnumSet.noneOf(PublicStanding.class);
        for (int life = 0; life < LIVES; life++) {
            List<RecordedEvent> history =
                    Recorded.history(RandomDisclosures.ID.raw(), new RandomDisclosures(random).life(STEPS));
            Stored<PublicDecisionView> live = null;
            PublicationState state = PublicationState.SCHEDULED;
            PublicWording shown = null;
            for (int i = 0; i < history.size(); i++) {
                String story = "seed " + seed + ", life " + life + ", event " + i + " of " + history;
                DisclosureEvent event = (DisclosureEvent) history.get(i).payload();
                state = event instanceof DisclosureScheduled ? state : state.after(event);
                shown = shown(shown, event);
                live = folding.advance(live, List.of(history.get(i)), List::of);
                List<RecordedEvent> prefix = history.subList(0, i + 1);
                assertThat(live).as(story).isEqualTo(folding.whole(prefix));
                assertThat(officers.whole(prefix).view().state()).as(story).isEqualTo(state);
                holds(live.view(), state, shown, story);
                if (live.view().standing() != null) {
                    reached.add(live.view().standing());
                }
            }
        }
        assertThat(reached).as("seed " + seed).containsAll(EnumSet.allOf(PublicStanding.class));
    }

    private static PublicWording shown(PublicWording before, DisclosureEvent event) {
        return switch (event) {
            case EnforcementDecisionPublished e -> e.wording();
            case DisclosureCorrected e -> e.wording();
            case DisclosureRestored e -> e.wording();
            default -> before;
        };
    }

    private void holds(PublicDecisionView view, PublicationState state, PublicWording shown, String story) {
        String written = new String(json.bytes(view), StandardCharsets.UTF_8);
        assertThat(written).as(story).doesNotContain(RandomDisclosures.CONFIDENTIAL);
        assertThat(view.published()).as(story).isEqualTo(shown != null);
        if (state.isPublic()) {
            assertThat(view.standing()).as(story).isEqualTo(PublicStanding.PUBLIC);
            assertThat(view.content().summary()).as(story).isEqualTo(shown.summary());
        } else {
            assertThat(view.content()).as(story).isNull();
            assertThat(written).as(story).doesNotContain(RandomDisclosures.SUMMARY);
        }
        if (shown == null) {
            assertThat(view.number()).as(story).isNull();
            assertThat(view.clock()).as(story).isNull();
        }
    }
}
