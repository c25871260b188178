package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a tip-off, anonymous or not, and gives it a number and a receipt code (举报登记, QJ16-15a).
 *
 * @param sector the sector it is about, where that is known
 * @param deaths whether somebody is said to have died
 * @param text what is said, encrypted as soon as it is recorded
 * @param name who informs; null where that is not told
 * @param contact how to reach the informer; null where that is not told
 */
public record ReceiveTipOff(
        @TargetAggregateIdentifier TipOffId tipOffId,
        RegionCode region,
        TipOffChannel channel,
        TipOffAbout about,
        @Nullable Sector sector,
        boolean deaths,
        String text,
        @Nullable String name,
        @Nullable String contact,
        Instant occurredAt)
        implements TipOffCommand {

    public ReceiveTipOff {
        tipOffId = tipOffId == null ? TipOffId.next() : tipOffId;
        Required.value(region, "region");
        Required.value(channel, "channel");
        Required.value(about, "about");
        text = Required.text(text, "text");
        name = name == null || name.isBlank() ? null : Required.name(name, "name");
        contact = contact == null || contact.isBlank() ? null : Required.name(contact, "contact");
        Required.value(occurredAt, "occurredAt");
    }

    /** None: what a command with an id is answered is kept, and this answer, or what is asked with, is not to be kept. */
    @Override
    public @Nullable String commandId() {
        return null;
    }

    /** Without what was said: commands appear in logs. */
    @Override
    public String toString() {
        return "ReceiveTipOff[" + tipOffId + "]";
    }
}
