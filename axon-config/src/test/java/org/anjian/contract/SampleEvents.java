package org.anjian.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.message.Event;

/** One event of every kind that the ledger knows. */
public final class SampleEvents {

    /** Every sealed interface of events of the contract. */
    private static final List<Class<?>> FAMILIES = new ClassFileImporter()
            .importPackages("org.anjian.api").stream()
                    .filter(type -> type.isInterface() && type.isAssignableTo(Event.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(Class::isSealed)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    private SampleEvents() {}

    /** The kinds, those of one family side by side and in the order in which it names them. */
    public static Stream<Class<?>> kinds() {
        return families().flatMap(SampleEvents::kindsOf);
    }

    /** The families: the events of one record each. */
    public static Stream<Class<?>> families() {
        return FAMILIES.stream();
    }

    /** The kinds of a family. */
    public static Stream<Class<?>> kindsOf(Class<?> family) {
        return Stream.<Class<?>>of(family.getPermittedSubclasses())
                // A family within a family stands for itself.
                .filter(type -> !type.isInterface());
    }

    /** An event of that kind, always the same. */
    public static Event of(Class<?> kind) {
        return (Event) SampleRecords.of(kind);
    }
}
