package org.anjian.query.knowledgetest;

import java.util.List;
import org.anjian.api.knowledgetest.query.MisgradedHazards;

/**
 * The facts behind item 18.
 *
 * @param misgraded the hazards that an officer raised to major
 */
public record CriteriaFacts(KnowledgeFacts knowledge, List<MisgradedHazards.MisgradedHazard> misgraded) {

    public CriteriaFacts {
        misgraded = List.copyOf(misgraded);
    }
}
