package org.anjian.importing.pipeline;

import java.util.List;
import org.anjian.api.refusal.Refusal;

/** What became of a command, and with it of a row. */
public sealed interface Outcome {

    /** It was recorded now. */
    record Imported() implements Outcome {}

    /** The ledger had it before. */
    record AlreadyThere() implements Outcome {}

    /** It was refused, for one reason or several. */
    record Rejected(List<Refusal> reasons) implements Outcome {

        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    Outcome IMPORTED = new Imported();
    Outcome ALREADY_THERE = new AlreadyThere();

    /** Refused for one reason. */
    static Outcome rejected(Refusal reason) {
        return new Rejected(List.of(reason));
    }
}
