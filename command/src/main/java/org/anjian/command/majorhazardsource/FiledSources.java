package org.anjian.command.majorhazardsource;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;

/** The major hazard sources that the write side knows, and whether they are filed (QX24-15). */
@FunctionalInterface
public interface FiledSources {

    /** The sources of an enterprise as they are now, by id, without those that were deregistered. */
    List<KnownSource> of(EnterpriseId enterprise);
}
