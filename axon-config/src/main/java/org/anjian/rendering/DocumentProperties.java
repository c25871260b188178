package org.anjian.rendering;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of enforcement documents.
 *
 * @param templates a folder whose files take the place of the templates of the same name; none where null
 * @param office the program that converts to PDF, its file or its name on the path; LibreOffice on the path where null
 * @param conversionTimeout how long a conversion may take
 */
@ConfigurationProperties("anjian.document")
record DocumentProperties(
        @Nullable Path templates,
        @Nullable Path office,
        @DefaultValue("60s") Duration conversionTimeout) {}
