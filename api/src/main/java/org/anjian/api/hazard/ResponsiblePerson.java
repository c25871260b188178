package org.anjian.api.hazard;

import org.anjian.api.refusal.Required;

/**
 * The person responsible for a rectification (整改责任人), by account and post; the name is personal data and stays out of
 * the ledger.
 *
 * @param personId the person's account or staff number
 * @param post the post held
 */
public record ResponsiblePerson(String personId, String post) {

    public ResponsiblePerson {
        personId = Required.name(personId, "personId");
        post = Required.name(post, "post");
    }
}
