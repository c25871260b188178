package org.anjian.importing.pipeline;

import java.nio.file.Path;

/**
 * The end of an import.
 *
 * @param tally the account
 * @param continuedFrom how many rows an earlier, interrupted run had accounted for; 0 for a run from the start
 * @param rejects the file that names each rejected row, field and reason
 * @param repairs the file that names each repair
 */
public record ImportReport(Tally tally, long continuedFrom, Path rejects, Path repairs) {}
