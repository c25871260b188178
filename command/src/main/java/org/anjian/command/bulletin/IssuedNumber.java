package org.anjian.command.bulletin;

import java.util.List;
import org.anjian.api.bulletin.BulletinRecipient;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.message.Decision;

/**
 * What a bulletin hands to the deliveries of some recipients.
 *
 * @param revision the revision that is distributed
 * @param number its number
 * @param recipients who gets it now
 * @param decision the bulletin after it
 */
record IssuedNumber(
        BulletinSubject bulletin, int revision, String number, List<BulletinRecipient> recipients, Decision decision) {

    IssuedNumber {
        recipients = List.copyOf(recipients);
    }
}
