package org.anjian.command.gridreport;

import java.util.Optional;
import org.anjian.api.gridreport.GridId;

/** The grids that the write side knows. */
@FunctionalInterface
public interface Grids {

    /** A grid as it is now; empty where there is none under that id. */
    Optional<KnownGrid> find(GridId id);
}
