package org.anjian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Where the operator can make the file of a record. */
class CaseFileJobTest {

    @ParameterizedTest
    @CsvSource({"embedded, true", "services, false", "axonserver, false"})
    void where_users_log_in_elsewhere_an_operator_makes_no_case_file(String mode, boolean made) {
        new ApplicationContextRunner()
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withPropertyValues("anjian.mode=" + mode)
                .withUserConfiguration(CaseFileJob.class)
                .run(context -> assertThat(context.getBeanNamesForType(CaseFileJob.class).length == 1)
                        .isEqualTo(made));
    }
}
