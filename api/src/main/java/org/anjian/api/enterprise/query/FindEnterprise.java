package org.anjian.api.enterprise.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.jspecify.annotations.Nullable;

/** One enterprise. Answered with an optional {@link org.anjian.api.enterprise.view.EnterpriseView}. */
public record FindEnterprise(EnterpriseId id, @Nullable Position position) {}
