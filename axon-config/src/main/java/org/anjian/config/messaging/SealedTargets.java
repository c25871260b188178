package org.anjian.config.messaging;

import java.util.Collection;
import java.util.Set;
import org.anjian.api.blacklist.command.PublishBlacklistEntry;
import org.anjian.api.disclosure.command.CorrectDisclosure;
import org.anjian.api.disclosure.command.PublishEnforcementDecision;
import org.anjian.api.disclosure.command.RestoreDisclosure;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.ActiveSeals;
import org.anjian.api.seal.SealRefusal;
import org.anjian.api.seal.Shut;
import org.anjian.api.typicalcase.command.PublishTypicalCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets nobody act on what is sealed whom the seal does not admit: a command that names it, wherever in it, is refused as for a record
 * that is not there. And lets nobody at all make it public meanwhile.
 */
final class SealedTargets {

    private static final Set<Class<?>> MAKING_PUBLIC = Set.of(
            PublishEnforcementDecision.class,
            CorrectDisclosure.class,
            RestoreDisclosure.class,
            PublishBlacklistEntry.class,
            PublishTypicalCase.class);

    private final ActiveSeals seals;
    private final JsonMapper json = JsonMapper.builder().build();

    SealedTargets(ActiveSeals seals) {
        this.seals = seals;
    }

    /**
     * Refuses what is sealed.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD}; {@link SealRefusal#SEALED_NOT_PUBLISHED} for those whom the
     *     seal admits, where it would be made public
     */
    void require(Actor actor, Object command) {
        // Anjian goes on counting terms, and takes back and gives again itself what is public.
        if (actor.role() == Role.SYSTEM) {
            return;
        }
        Collection<ActiveSeal> holding = seals.now();
        if (holding.isEmpty()) {
            return;
        }
        JsonNode told = json.valueToTree(command);
        Shut shut = Shut.to(actor, holding);
        if (!shut.records().isEmpty() && names(told, shut)) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD);
        }
        if (MAKING_PUBLIC.contains(command.getClass()) && names(told, Shut.to(null, holding))) {
            throw new RefusedException(SealRefusal.SEALED_NOT_PUBLISHED);
        }
    }

    private static boolean names(JsonNode told, Shut shut) {
        if (told.isString()) {
            return shut.hasRecord(told.asString());
        }
        for (JsonNode part : told) {
            if (names(part, shut)) {
                return true;
            }
        }
        return false;
    }
}
