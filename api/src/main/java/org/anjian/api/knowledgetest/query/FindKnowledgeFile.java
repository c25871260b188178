package org.anjian.api.knowledgetest.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What one safety manager of an enterprise was tested on and studied. Answered with a view, or null.
 *
 * @param position a write of one's own to wait for
 */
public record FindKnowledgeFile(
        EnterpriseId enterprise, PersonId person, @Nullable Position position) {

    public FindKnowledgeFile {
        Required.value(enterprise, "enterprise");
        Required.value(person, "person");
    }
}
