package org.anjian.command.typicalcase;

import org.anjian.api.bulletin.QuarterlyBulletinId;

/**
 * A revision of a bulletin that tells of a typical case.
 *
 * @param revision the first one is 1
 */
record NamedIn(QuarterlyBulletinId bulletin, int revision) {}
