package org.anjian.api.inspection;

import java.time.LocalDate;
import org.anjian.api.message.Filed;

/**
 * A record of the process; the file itself stays with the body that took it.
 *
 * @param attachedBy the account
 */
public record ProcessRecord(
        int number,
        RecordMedium medium,
        String title,
        String sha256,
        String device,
        String attachedBy,
        LocalDate attachedOn)
        implements Filed {}
