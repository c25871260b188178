package org.anjian.api.bulletin.query;

import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.page.Page;

/** The answer to {@link FindQuarterlyBulletins}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record QuarterlyBulletinPage(Page<QuarterlyBulletinView> page) {}
