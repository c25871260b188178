package org.anjian.permission;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.enterprise.RiskInput;
import org.anjian.api.enterprise.RiskInputKind;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.message.Command;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;

/** Makes one well-formed command of any class, from the values given and plain ones for the rest. */
final class SampleCommands {

    private static final Instant WHEN = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final ResponsiblePerson PERSON = new ResponsiblePerson("p-1", "经理");

    private SampleCommands() {}

    /** A command whose components of these types have these values. */
    static Command of(Class<?> type, Map<Class<?>, Object> given) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, given))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Command) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type.getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getSimpleName(), impossible);
        }
    }

    private static Object value(RecordComponent component, Map<Class<?>, Object> given) {
        Class<?> type = component.getType();
        if (given.containsKey(type)) {
            return given.get(type);
        }
        if (component.getName().equals("commandId")
                || type == CreditCode.class
                || component.getName().equals("lastInspectedOn")
                || component.getName().equals("closedAt")
                || component.getName().equals("revokedAt")) {
            return null;
        }
        if (component.getName().equals("inspectedOn")) {
            return LegalTime.dayOf(WHEN);
        }
        if (component.getName().equals("inputs")) {
            return List.of(new RiskInput(RiskInputKind.RISK, "罐区"));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return plain(type);
    }

    private static Object plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "文字";
            case "int" -> 1;
            case "Instant" -> WHEN;
            case "LocalDate" -> DAY;
            case "List" -> List.of();
            case "ResponsibleBody" -> new ResponsibleBody("county-emergency", "应急管理局");
            case "ResponsiblePerson" -> PERSON;
            case "RectificationPlan" -> new RectificationPlan(PERSON, "措施", 0L, DAY, "预案");
            case "SourceRecord" -> new SourceRecord("test", "1");
            case "EnterpriseProfile" -> new EnterpriseProfile("某厂", Sector.INDUSTRY, null, null, null, null);
            case "ForeignIdentifier" -> new ForeignIdentifier("test", "sample");
            default -> null;
        };
    }
}
