package org.anjian.query.readmodel;

import java.util.List;

/**
 * What a check of a read model saw.
 *
 * @param records how many records were folded
 * @param documents how many documents they give
 * @param differences the documents that do not say what the ledger says, whatever is still being projected
 * @param position where the walk through the ledger goes on
 * @param complete false where so many documents differ that not all were looked for
 */
public record DriftLooked(long records, long documents, List<Difference> differences, long position, boolean complete) {

    public DriftLooked {
        differences = List.copyOf(differences);
    }
}
