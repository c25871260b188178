package org.anjian.api.inspection;

import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.anjian.api.secrecy.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * A record of the process, as it is attached.
 *
 * @param sha256 the SHA-256 of the file, in hexadecimal
 * @param device the recorder
 */
public record NewProcessRecord(
        RecordMedium medium,
        String title,
        String sha256,
        String device,
        @Nullable Secrecy secrecy) {

    public NewProcessRecord {
        Required.value(medium, "medium");
        title = Required.name(title, "title");
        sha256 = Required.name(sha256, "sha256");
        device = Required.name(device, "device");
        new Evidence(title, sha256);
    }
}
