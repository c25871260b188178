package org.anjian.config.processing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events reach their handlers.
 *
 * @param workers how many batches all processors of a node handle at a time; each holds a connection of the database
 */
@ConfigurationProperties("anjian.processing")
record ProcessingProperties(@DefaultValue("16") int workers) {

    ProcessingProperties {
        if (workers < 1) {
            throw new IllegalArgumentException("anjian.processing.workers must be positive: " + workers);
        }
    }
}
