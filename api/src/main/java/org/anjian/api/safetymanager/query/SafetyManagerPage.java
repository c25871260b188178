package org.anjian.api.safetymanager.query;

import org.anjian.api.page.Page;
import org.anjian.api.safetymanager.view.SafetyManagerView;

/** The answer to {@link FindSafetyManagers}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SafetyManagerPage(Page<SafetyManagerView> page) {}
