package org.anjian.api.safetymanager.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.timeline.query.TimelinePage;

/** The events of one file, oldest first. Answered with a {@link TimelinePage}. */
public record FindSafetyManagerHistory(SafetyManagerId id, PageRequest page) {}
