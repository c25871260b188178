package org.anjian.query.readmodel;

import java.util.List;

/**
 * How far a rebuild has come.
 *
 * @param readModel the read model
 * @param index the index it loads
 * @param done how many records were folded
 * @param total how many there are, as a good estimate
 * @param perSecond how many a second, since this run began
 * @param failed the first records that could not be folded or written; their documents are missing
 * @param finished whether readers read the new index now
 */
public record RebuildProgress(
        String readModel, String index, long done, long total, long perSecond, List<String> failed, boolean finished) {

    public RebuildProgress {
        failed = List.copyOf(failed);
    }
}
