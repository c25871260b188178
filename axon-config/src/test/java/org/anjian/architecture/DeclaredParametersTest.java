package org.anjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.command.ruleparameter.BundledRulebook;
import org.junit.jupiter.api.Test;

/** A number that a context decides by is in the rulebook. */
class DeclaredParametersTest {

    @Test
    void every_declared_number_is_one_of_the_rulebook() throws IllegalAccessException {
        Rulebook rulebook = BundledRulebook.read();
        List<String> missing = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.anjian")) {
            for (JavaField field : type.getFields()) {
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().isEquivalentTo(ParameterKey.class)) {
                    Field reflected = field.reflect();
                    reflected.setAccessible(true);
                    ParameterKey key = (ParameterKey) reflected.get(null);
                    if (rulebook.find(key).isEmpty()) {
                        missing.add(field.getFullName() + " is " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
