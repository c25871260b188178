package org.anjian.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.api.evidence.EvidenceRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.replay.RecordCourse;
import org.anjian.query.replay.RecordKinds;
import org.anjian.query.timeline.NumberedRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the record that is asked for by its id or by its number, among those that the reader may know of. */
@Component
class FoundCase {

    private static final int LONGEST = 200;

    private final ObjectProvider<RecordKinds> kinds;
    private final ObjectProvider<NumberedRecords> numbers;

    FoundCase(ObjectProvider<RecordKinds> kinds, ObjectProvider<NumberedRecords> numbers) {
        this.kinds = kinds;
        this.numbers = numbers;
    }

    /**
     * The record event by event.
     *
     * @param asked an id or a number
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is none that the reader may know of, {@link
     *     InputRefusal#NOT_PERMITTED} where the role may see published fields of such records only, {@link
     *     EvidenceRefusal#NUMBER_AMBIGUOUS} with the ids, or {@link InputRefusal#MALFORMED}
     */
    RecordCourse of(String asked, Actor actor) {
        if (asked.isBlank() || asked.length() > LONGEST || asked.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(InputRefusal.MALFORMED, "record");
        }
        if (isId(asked)) {
            return kinds.getObject().of(asked).course(asked, actor);
        }
        List<RecordCourse> found = new ArrayList<>();
        for (String id : numbers.getObject().of(asked)) {
            visible(id, actor).ifPresent(found::add);
        }
        return switch (found.size()) {
            case 0 -> throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "record");
            case 1 -> found.getFirst();
            default -> throw ambiguous(found);
        };
    }

    private boolean isId(String asked) {
        return kinds.getObject().all().stream().anyMatch(kind -> asked.startsWith(kind.idPrefix()));
    }

    private Optional<RecordCourse> visible(String id, Actor actor) {
        try {
            return Optional.of(kinds.getObject().of(id).course(id, actor));
        } catch (RefusedException refused) {
            RefusalKind kind = refused.refusal().kind();
            if (kind == RefusalKind.NOT_FOUND || kind == RefusalKind.FORBIDDEN) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static RefusedException ambiguous(List<RecordCourse> found) {
        String ids =
                String.join(", ", found.stream().map(RecordCourse::id).sorted().toList());
        Refusal refusal = Refusal.of(EvidenceRefusal.NUMBER_AMBIGUOUS, "record");
        return new RefusedException(new Refusal(
                refusal.code(),
                refusal.kind(),
                refusal.field(),
                refusal.rule(),
                refusal.zh() + "：" + ids,
                refusal.en() + ": " + ids));
    }
}
