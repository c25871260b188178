package org.anjian.query.whatif;

import java.time.Duration;

/**
 * For how long a comparison is there.
 *
 * @param keep from its beginning
 */
public record WhatIfTerm(Duration keep) {}
