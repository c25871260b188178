package org.anjian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.util.List;
import org.anjian.query.readmodel.FoldedModel;
import org.junit.jupiter.api.Test;

/** What takes a document along when it is sealed takes the events of that document along: both say so for themselves. */
class SealedEventsTest {

    @Test
    void documents_and_their_events_are_of_the_same_records() {
        List<FoldedModel<?, ?>> models = models();
        assertThat(models).hasSizeGreaterThan(70);
        for (FoldedModel<?, ?> model : models) {
            if (model.isOfItsOwn()) {
                SampleEvents.kinds()
                        .filter(model.eventType()::isAssignableFrom)
                        .map(SampleEvents::of)
                        .forEach(event -> assertThat(event.ofRecords())
                                .as(event.getClass().getSimpleName())
                                .hasSizeBetween(others(model), 2 * others(model)));
            }
        }
    }

    /** The id of a publication may be that of a further decision of its record. The document of a seal is shut under its own id; its events, which never are without it, under that of what is sealed too. */
    private static int others(FoldedModel<?, ?> model) {
        return model.name().equals("seals") ? 1 : model.ofRecords().size() - 1;
    }

    private static List<FoldedModel<?, ?>> models() {
        return new ClassFileImporter()
                .importPackages("org.anjian.query").stream()
                        .filter(found -> found.isAssignableTo(FoldedModel.class)
                                && !found.isInterface()
                                && !found.isAnonymousClass()
                                && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .<FoldedModel<?, ?>>map(SealedEventsTest::made)
                        .toList();
    }

    private static FoldedModel<?, ?> made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (FoldedModel<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }
}
