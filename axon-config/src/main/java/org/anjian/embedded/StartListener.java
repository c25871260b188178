package org.anjian.embedded;

/** Hears what the start is busy with, so that a person in front of a terminal is never left guessing. */
@FunctionalInterface
public interface StartListener {

    /** A listener that nobody hears. */
    StartListener SILENT = step -> {};

    /**
     * A step begins or is done; may be called from several threads.
     *
     * @param step one short sentence, such as "starting Elasticsearch 8.19.21"
     */
    void onStep(String step);
}
