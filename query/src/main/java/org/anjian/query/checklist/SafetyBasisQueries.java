package org.anjian.query.checklist;

import java.time.Clock;
import java.time.LocalDate;
import org.anjian.api.checklist.query.FindSafetyBasisFindings;
import org.anjian.api.checklist.query.SafetyBasisFindings;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.query.search.Positions;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what the records of the safety basis say to the items that they decide. */
public final class SafetyBasisQueries {

    private final SafetyBasisFacts facts;
    private final Positions positions;
    private final Clock clock;

    public SafetyBasisQueries(SafetyBasisFacts facts, Positions positions, Clock clock) {
        this.facts = facts;
        this.positions = positions;
        this.clock = clock;
    }

    /** The findings on an enterprise, by item. */
    @QueryHandler
    public SafetyBasisFindings handle(FindSafetyBasisFindings query, Actor actor) {
        positions.awaitFound(query.position());
        LocalDate day = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        return new SafetyBasisFindings(day, SafetyBasisJudgements.of(facts.of(query.enterprise(), actor), day));
    }
}
