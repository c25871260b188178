package org.anjian.api.whatif.query;

import org.anjian.api.page.PageRequest;

/**
 * The hazards that stand otherwise in a comparison, those with the longest lateness first. Answered with a
 * {@link WhatIfHazardPage}.
 *
 * @param id the comparison
 */
public record FindWhatIfHazards(String id, PageRequest page) {}
