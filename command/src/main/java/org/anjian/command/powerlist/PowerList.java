package org.anjian.command.powerlist;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.powerlist.DisclosureChannel;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.PowerListRefusal;
import org.anjian.api.powerlist.PowerListSubject;
import org.anjian.api.powerlist.SupervisionMeasure;
import org.anjian.api.powerlist.SupervisionStage;
import org.anjian.api.powerlist.command.DelegateApprovalItem;
import org.anjian.api.powerlist.command.DisclosePowerList;
import org.anjian.api.powerlist.command.PublishPowerList;
import org.anjian.api.powerlist.command.RepealPowerItem;
import org.anjian.api.powerlist.event.ApprovalItemDelegated;
import org.anjian.api.powerlist.event.PowerItemRepealed;
import org.anjian.api.powerlist.event.PowerListDisclosed;
import org.anjian.api.powerlist.event.PowerListEvent;
import org.anjian.api.powerlist.event.PowerListPublished;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The power list of a body: its versions, where each is public, and the approval items that were given away (QJ16-05a, QJ16-05b, QJ16-05d). */
@Aggregate
class PowerList {

    @AggregateIdentifier
    private PowerListId id;

    private PowerListSubject subject;
    private @Nullable PowerListPublished last;
    private final Set<DisclosureChannel> disclosed = EnumSet.noneOf(DisclosureChannel.class);
    private final Set<String> repealed = new HashSet<>();
    private final Set<String> delegated = new HashSet<>();

    PowerList() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    /** Adopts the next version. */
    Decision publish(PublishPowerList command) {
        require(
                last == null || command.effectiveFrom().isAfter(last.effectiveFrom()),
                PowerListRefusal.NOT_AFTER_VERSION_BEFORE,
                "effectiveFrom");
        return record(new PowerListPublished(
                new PowerListSubject(command.powerListId(), command.body(), command.region()),
                command.occurredAt(),
                last == null ? 1 : last.listVersion() + 1,
                command.items(),
                command.flowCharts(),
                command.effectiveFrom()));
    }

    @CommandHandler
    Decision handle(DisclosePowerList command) {
        require(command.listVersion() == last.listVersion(), PowerListRefusal.VERSION_NOT_THE_LAST, "listVersion");
        require(!disclosed.contains(command.channel()), PowerListRefusal.ALREADY_DISCLOSED, "channel");
        return record(new PowerListDisclosed(
                subject, command.occurredAt(), command.listVersion(), command.channel(), command.address()));
    }

    @CommandHandler
    Decision handle(RepealPowerItem command) {
        require(
                last.items().stream().anyMatch(item -> item.code().equals(command.code())),
                PowerListRefusal.ITEM_UNKNOWN,
                "code");
        require(!repealed.contains(command.code()), PowerListRefusal.ITEM_REPEALED, "code");
        return record(new PowerItemRepealed(
                subject,
                command.occurredAt(),
                last.listVersion(),
                command.code(),
                command.repealedFrom(),
                command.reason()));
    }

    @CommandHandler
    Decision handle(DelegateApprovalItem command) {
        require(
                command.measures().stream()
                                .map(SupervisionMeasure::stage)
                                .distinct()
                                .count()
                        == SupervisionStage.values().length,
                PowerListRefusal.SUPERVISION_MEASURE_REQUIRED,
                "measures");
        require(!delegated.contains(command.itemCode()), PowerListRefusal.ALREADY_DELEGATED, "itemCode");
        return record(new ApprovalItemDelegated(
                subject,
                command.occurredAt(),
                command.itemCode(),
                command.itemName(),
                command.kind(),
                command.receivingLevel(),
                command.onlineAddress(),
                command.measures(),
                command.effectiveFrom()));
    }

    private static void require(boolean holds, PowerListRefusal refusal, String field) {
        if (!holds) {
            throw new RefusedException(refusal, field);
        }
    }

    private Decision record(PowerListEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(PowerListEvent event) {
        id = event.list().id();
        subject = event.list();
        switch (event) {
            case PowerListPublished e -> {
                last = e;
                disclosed.clear();
                repealed.clear();
            }
            case PowerListDisclosed e -> disclosed.add(e.channel());
            case PowerItemRepealed e -> repealed.add(e.code());
            case ApprovalItemDelegated e -> delegated.add(e.itemCode());
        }
    }
}
