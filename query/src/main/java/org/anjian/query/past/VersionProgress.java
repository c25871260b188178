package org.anjian.query.past;

/** How far the projections are, on all nodes. */
public interface VersionProgress {

    /**
     * Whether a projection has handled every event up to a position, those included that were committed after later ones.
     *
     * @param readModel the name of the read model
     * @param position a position below which no further event can appear
     */
    boolean hasAll(String readModel, long position);
}
