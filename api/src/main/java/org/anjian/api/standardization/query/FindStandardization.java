package org.anjian.api.standardization.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/**
 * The standardisation certificates of an enterprise. Answered with an optional
 * {@link org.anjian.api.standardization.view.StandardizationView}.
 */
public record FindStandardization(
        EnterpriseId enterprise, @Nullable Position position) {}
