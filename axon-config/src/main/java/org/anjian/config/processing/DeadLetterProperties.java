package org.anjian.config.processing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are treated that a processor set aside.
 *
 * @param retryInterval after how long they are handled again
 */
@ConfigurationProperties("anjian.dead-letters")
public record DeadLetterProperties(@DefaultValue("1m") Duration retryInterval) {}
