package org.anjian.permission;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Command;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.sector.Sector;
import org.anjian.api.training.Attendee;
import org.anjian.contract.SampleRecords;

/** Makes one well-formed command of any class, from the values given and plain ones for the rest. */
public final class SampleCommands {

    private static final Instant WHEN = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    /** What may be left out, and says something else where it is not. */
    private static final Set<String> LEFT_OUT = Set.of(
            "commandId", "creditCode", "lastInspectedOn", "absentSince", "closedAt", "revokedAt", "unregisteredUnit");

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("year", 2026),
            Map.entry("month", "2026-03"),
            Map.entry("sha256", "0123456789abcdef".repeat(4)),
            Map.entry("seedHash", "0123456789abcdef".repeat(4)),
            Map.entry("officersPerObject", 2),
            Map.entry("dueOn", LocalDate.of(9000, 1, 1)),
            Map.entry("seed", "0123456789abcdef".repeat(4)),
            Map.entry("workerNumber", "W1"),
            Map.entry("givenOn", LegalTime.dayOf(WHEN)),
            Map.entry("inspectedOn", LegalTime.dayOf(WHEN)));

    private static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, "文字"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Instant.class, WHEN),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Attendee.class, SampleRecords.of(Attendee.class, Map.of())),
            Map.entry(DelegationTerm.class, SampleRecords.of(DelegationTerm.class, Map.of())),
            Map.entry(ForeignIdentifier.class, new ForeignIdentifier("test", "sample")),
            Map.entry(CorrectionTarget.class, CorrectionTarget.PERSON),
            Map.entry(Sector.class, Sector.INDUSTRY),
            Map.entry(IdentityDocumentKind.class, IdentityDocumentKind.OTHER));

    private SampleCommands() {}

    /** A command whose components of these types, however deep, have these values. */
    public static Command of(Class<?> type, Map<Class<?>, Object> given) {
        Map<Class<?>, Object> values = new HashMap<>(BY_TYPE);
        values.put(PersonId.class, PersonId.next());
        values.put(HazardId.class, HazardId.next());
        values.putAll(given);
        return (Command) record(type, values);
    }

    private static Object record(Class<?> type, Map<Class<?>, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, given))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type.getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getSimpleName(), impossible);
        }
    }

    private static Object value(RecordComponent component, Map<Class<?>, Object> given) {
        if (LEFT_OUT.contains(component.getName())) {
            return null;
        }
        Object named = BY_NAME.get(component.getName());
        if (named != null
                && (component.getType() == int.class
                        ? named instanceof Integer
                        : component.getType().isInstance(named))) {
            return named;
        }
        if (Collection.class.isAssignableFrom(component.getType())) {
            Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return component.getType() == Set.class ? Set.of(value(element, given)) : List.of(value(element, given));
        }
        return value(component.getType(), given);
    }

    private static Object value(Class<?> type, Map<Class<?>, Object> given) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        boolean isId = type.isRecord() && type.getRecordComponents().length == 1;
        return type.isRecord() && !isId && type != CreditCode.class
                ? record(type, given)
                : SampleRecords.of(type, given);
    }
}
