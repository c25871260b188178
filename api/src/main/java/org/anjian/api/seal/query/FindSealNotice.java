package org.anjian.api.seal.query;

import org.anjian.api.refusal.Required;
import org.anjian.api.seal.view.SealNotice;

/**
 * Whether the record of a number is sealed. Answered with a {@link SealNotice}; with none for whomever the record is out of reach,
 * seal or no seal.
 *
 * @param number the number or the id of a record
 */
public record FindSealNotice(String number) {

    public FindSealNotice {
        number = Required.name(number, "number");
    }
}
