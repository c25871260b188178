package org.anjian.api.readaudit.query;

import java.util.List;
import org.anjian.api.readaudit.view.Reader;

/**
 * The answer to {@link FindWhoHasSeen}.
 *
 * @param readers at most {@link FindWhoHasSeen#MOST}, whoever read last first
 * @param count how many there are
 */
public record WhoHasSeen(List<Reader> readers, long count) {

    public WhoHasSeen {
        readers = List.copyOf(readers);
    }
}
