package org.anjian.api.endorsement;

import java.time.LocalDate;
import org.anjian.api.refusal.Required;

/**
 * A signature under an inspection result.
 *
 * @param signer the account that signed
 */
public record Endorsement(SignatureLevel level, String signer, LocalDate on) {

    public Endorsement {
        Required.value(level, "level");
        signer = Required.name(signer, "signer");
        Required.value(on, "on");
    }
}
