package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.person.PersonalText;
import org.anjian.api.sector.Sector;
import org.anjian.api.tipoff.ReceiptHash;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A tip-off came in and got its number (QJ16-15a). What was said is encrypted under a key of the informer.
 *
 * @param deaths whether somebody is said to have died
 * @param named whether the informer gave a name, which is kept elsewhere
 * @param receipt what is kept of the receipt code
 */
@Revision("1")
public record TipOffReceived(
        TipOffSubject tipOff,
        Instant occurredAt,
        TipOffChannel channel,
        TipOffAbout about,
        @Nullable Sector sector,
        boolean deaths,
        boolean named,
        PersonalText text,
        ReceiptHash receipt)
        implements TipOffEvent {}
