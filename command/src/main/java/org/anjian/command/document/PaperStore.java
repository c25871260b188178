package org.anjian.command.document;

/** Keeps the files of documents, each under its digest. */
@FunctionalInterface
public interface PaperStore {

    /** Keeps a file; one that is there already is kept once. Before the event that names it, or with it. */
    void keep(Paper paper);
}
