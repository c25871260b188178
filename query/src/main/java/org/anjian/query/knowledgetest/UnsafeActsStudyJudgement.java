package org.anjian.query.knowledgetest;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.query.checklist.ItemJudgement;

/** Item 24: every safety manager studied, or was tested on, the three kinds of unsafe acts. */
public final class UnsafeActsStudyJudgement implements ItemJudgement<KnowledgeFacts> {

    @Override
    public int item() {
        return 24;
    }

    @Override
    public ItemFinding judge(KnowledgeFacts facts, LocalDate day) {
        List<String> without = facts.without(file -> file.dealtWith(KnowledgeTopic.UNSAFE_ACTS, facts.from(), day));
        return without.isEmpty() && !facts.managers().isEmpty()
                ? ItemFinding.yes(item())
                : ItemFinding.no(item(), "UNSAFE_ACTS_NOT_STUDIED", without);
    }
}
