package org.anjian.query.readmodel;

/** How far read models are, whichever node keeps them up. */
@FunctionalInterface
public interface ProjectedPositions {

    /** The position of the store up to which a read model has handled every event; -1 where it has handled none. */
    long reached(String readModel);
}
