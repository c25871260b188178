package org.anjian.importing.source;

import java.util.Iterator;

/** The records of one folder or file, opened. The same files give the same rows in the same order. */
public interface RecordSource extends AutoCloseable {

    /** What identifies the content, so that a continued import knows it reads the same rows. */
    String fingerprint();

    /** How many rows there are. */
    long total();

    /** The rows, read as they are asked for; to be asked for once. */
    Iterator<ImportRow> rows();

    @Override
    void close();
}
