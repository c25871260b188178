package org.anjian.api.training.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The training files of an enterprise, the last year first. Answered with a {@link TrainingFilePage}. */
public record FindTrainingFiles(EnterpriseId enterprise, PageRequest page) {

    public FindTrainingFiles {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
