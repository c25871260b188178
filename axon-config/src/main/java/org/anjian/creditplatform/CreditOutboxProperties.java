package org.anjian.creditplatform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the exchange with the credit platform.
 *
 * @param outbox the folder into which the files of exchanges are put; where null they are only given out
 */
@ConfigurationProperties("anjian.credit")
record CreditOutboxProperties(@Nullable Path outbox) {}
