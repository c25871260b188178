package org.anjian.api.secrecy;

import java.util.List;

/** A record that officers handle. */
public interface Handled {

    /** The accounts of those who handle it. */
    List<String> team();
}
