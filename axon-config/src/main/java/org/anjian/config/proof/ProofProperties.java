package org.anjian.config.proof;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger proves itself.
 *
 * @param growth how often the tree takes in the events that were appended since
 */
@ConfigurationProperties("anjian.proof")
record ProofProperties(@DefaultValue("10s") Duration growth) {}
