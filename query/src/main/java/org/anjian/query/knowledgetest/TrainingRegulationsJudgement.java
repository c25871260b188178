package org.anjian.query.knowledgetest;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.query.checklist.ItemJudgement;

/** Item 8: every safety manager knows the training regulations, by the last test. */
public final class TrainingRegulationsJudgement implements ItemJudgement<KnowledgeFacts> {

    @Override
    public int item() {
        return 8;
    }

    @Override
    public ItemFinding judge(KnowledgeFacts facts, LocalDate day) {
        List<String> ignorant = facts.without(file -> file.knows(KnowledgeTopic.TRAINING_REGULATIONS, day));
        return ignorant.isEmpty() && !facts.managers().isEmpty()
                ? ItemFinding.yes(item())
                : ItemFinding.no(item(), "KNOWLEDGE_TEST_NOT_PASSED", ignorant);
    }
}
