package org.anjian.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large case files may become, and how many are made at a time.
 *
 * @param largest all files in it together
 * @param events the most events of a record
 * @param atOnce how many a node makes at a time, each in a temporary file
 */
@Validated
@ConfigurationProperties("anjian.case-file")
record CaseFileProperties(
        @DefaultValue("256MB") DataSize largest,
        @Min(1) @Max(99_999) @DefaultValue("5000") int events,
        @Min(1) @DefaultValue("2") int atOnce) {}
