package org.anjian.api.tracearchive.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The traces that left the ledger as files, newest first. Answered with a {@link TraceArchivePage}.
 *
 * @param record the record whose traces are meant; all where it is null
 * @param enterprise the enterprise that the records are about
 */
public record FindTraceArchives(
        @Nullable String record,
        @Nullable EnterpriseId enterprise,
        PageRequest page,
        @Nullable Position position) implements ListQuery {}
