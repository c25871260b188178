package org.anjian.command.bulletin;

import org.anjian.api.bulletin.QuarterlyBulletinId;

/** The receipts of a bulletin, as they are now. */
public interface OpenReceipts {

    /** How many recipients have not confirmed. */
    int open(QuarterlyBulletinId bulletin, int revision);

    /** How many recipients there are. */
    int all(QuarterlyBulletinId bulletin, int revision);
}
