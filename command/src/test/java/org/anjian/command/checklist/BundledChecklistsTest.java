package org.anjian.command.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.ChecklistTemplate;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The first checklist is there as a whole: 31 items under the seven statutory duties. */
class BundledChecklistsTest {

    private final Checklists checklists = BundledChecklists.read();

    @Test
    @Rule("QX24-P2a")
    void the_first_checklist_has_thirty_one_items_under_seven_duties() {
        ChecklistTemplate template = checklists.find("QX24", 1).orElseThrow();
        List<Integer> all = IntStream.rangeClosed(1, 31).boxed().toList();
        assertThat(template.items()).extracting(ChecklistItem::seq).isEqualTo(all);
        assertThat(template.duties()).hasSize(7);
        assertThat(template.duties().stream().flatMap(duty -> duty.items().stream()))
                .containsExactlyElementsOf(all);
        assertThat(template.items().stream()
                        .mapToInt(item -> item.subQuestions().size())
                        .sum())
                .isEqualTo(69);
        template.duties()
                .forEach(duty -> duty.items()
                        .forEach(item -> assertThat(
                                        template.item(item).orElseThrow().duty())
                                .isEqualTo(duty.seq())));
        assertThat(template.item(1).orElseThrow().subQuestions()).hasSize(4);
        assertThat(template.items().stream()
                        .filter(item -> item.origin() == AnswerOrigin.COMPUTED)
                        .map(ChecklistItem::seq))
                .containsExactly(15, 17);
    }

    @Test
    void a_checklist_is_found_by_its_version_or_the_newest() {
        assertThat(checklists.find("QX24", null)).isEqualTo(checklists.find("QX24", 1));
        assertThat(checklists.find("QX24", 2)).isEmpty();
        assertThat(checklists.find("QX25", null)).isEmpty();
    }
}
