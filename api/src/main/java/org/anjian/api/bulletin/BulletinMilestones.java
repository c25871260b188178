package org.anjian.api.bulletin;

import java.util.EnumSet;
import java.util.Set;

/**
 * What was done with a revision of a bulletin. Distribution, copies and media go their ways side by side; the state is how far
 * the revision is along all of them.
 *
 * @param compiled whether there are figures
 * @param issued whether it bears a number
 * @param distributing whether its distribution was ordered
 * @param delivered whether it was put to the last recipient
 * @param receipted whether every recipient confirmed
 * @param copies who of the leadership has a copy
 * @param mediaPublished whether its typical cases are public; also where it has none
 * @param completed whether the office has completed it
 */
public record BulletinMilestones(
        boolean compiled,
        boolean issued,
        boolean distributing,
        boolean delivered,
        boolean receipted,
        Set<LeadershipRecipient> copies,
        boolean mediaPublished,
        boolean completed) {

    public BulletinMilestones {
        copies = Set.copyOf(copies);
    }

    /** Whether both the party committee and the government have a copy (QJ22B-13c). */
    public boolean copiedUp() {
        return copies.containsAll(EnumSet.allOf(LeadershipRecipient.class));
    }

    /** How far it is. */
    public BulletinState state() {
        if (completed) {
            return BulletinState.COMPLETED;
        }
        if (!issued) {
            return compiled ? BulletinState.COMPILED : BulletinState.COLLECTING;
        }
        if (!distributing) {
            return BulletinState.ISSUED;
        }
        if (!delivered) {
            return BulletinState.DISTRIBUTING;
        }
        if (!receipted) {
            return BulletinState.PARTIALLY_DISTRIBUTED;
        }
        if (!copiedUp()) {
            return BulletinState.DISTRIBUTED;
        }
        return mediaPublished ? BulletinState.MEDIA_PUBLISHED : BulletinState.COPIED_UP;
    }
}
