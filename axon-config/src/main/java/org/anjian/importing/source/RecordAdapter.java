package org.anjian.importing.source;

import java.nio.file.Path;

/** Knows the records of one other system. Every bean of this type can be named as the adapter of an import. */
public interface RecordAdapter {

    /** The name by which an operator asks for it, such as {@code osha}. */
    String name();

    /**
     * Opens the records of a folder or file.
     *
     * @throws UnreadableSource if it cannot be read as what it should be; nothing was imported then
     */
    RecordSource open(Path place);
}
