package org.anjian.query.readmodel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was written last, by the id of its record; what was not used for longest is forgotten. */
final class LastWritten<T> extends LinkedHashMap<String, T> {

    private static final long serialVersionUID = 1L;

    private final int most;

    private LastWritten(int most) {
        super(most * 2, 0.75f, true);
        this.most = most;
    }

    /** Room for so many, for several threads. */
    static <T> Map<String, T> map(int most) {
        return Collections.synchronizedMap(new LastWritten<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > most;
    }
}
