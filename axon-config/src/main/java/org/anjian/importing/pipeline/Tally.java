package org.anjian.importing.pipeline;

/**
 * The account of an import: every row read is one of the three.
 *
 * @param repaired how many of the rows were repaired on the way in, whatever became of them
 */
public record Tally(long imported, long alreadyThere, long rejected, long repaired) {

    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** How many rows are accounted for. */
    public long read() {
        return imported + alreadyThere + rejected;
    }

    Tally plus(Outcome outcome, boolean repair) {
        return new Tally(
                imported + (outcome instanceof Outcome.Imported ? 1 : 0),
                alreadyThere + (outcome instanceof Outcome.AlreadyThere ? 1 : 0),
                rejected + (outcome instanceof Outcome.Rejected ? 1 : 0),
                repaired + (repair ? 1 : 0));
    }
}
