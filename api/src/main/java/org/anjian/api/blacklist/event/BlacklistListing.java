package org.anjian.api.blacklist.event;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.RestrictionArea;

/** A party was listed by written decision (列入决定): an enterprise or a person. */
public sealed interface BlacklistListing extends BlacklistEvent permits EnterpriseBlacklisted, PersonBlacklisted {

    /** The number of the decision. */
    String number();

    /** Why. */
    String reasons();

    /** The provisions. */
    String basis();

    /** The account of who decided. */
    String decidedBy();

    /** The last day of the term. */
    LocalDate until();

    /** The first day for an application for early removal. */
    LocalDate removableFrom();

    /** The last day to make it public. */
    LocalDate publishBy();

    /** The areas in which bodies are to be told. */
    List<RestrictionArea> areas();
}
