package org.anjian.config.proof.web;

import org.anjian.api.message.Actor;
import org.anjian.config.proof.LedgerProofs;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Proofs in the schema. */
@Controller
class ProofController {

    private final ProofsForReaders proofs;

    ProofController(ProofsForReaders proofs) {
        this.proofs = proofs;
    }

    @QueryMapping
    LedgerProofs.Inclusion eventProof(
            @Argument String event, @Argument @Nullable Long size, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return proofs.inclusion(event, size, actor);
    }

    /** Whoever has two checkpoints may know whether they are of one ledger. */
    @QueryMapping
    LedgerProofs.Consistency consistencyProof(@Argument long from, @Argument @Nullable Long to) {
        return proofs.here().consistency(from, to);
    }
}
