package org.anjian.config.personaldata;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.anjian.command.person.BlindIndex;
import org.anjian.config.AnjianProperties;
import org.anjian.config.Mode;
import org.anjian.config.axonserver.Beforehand;
import org.anjian.config.node.AtStart;
import org.anjian.operations.Job;
import org.anjian.operations.StatusContribution;
import org.anjian.query.person.PersonLookup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JacksonModule;

/** Encryption of personal data, one key a person (ADR 0012). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonalDataProperties.class)
class PersonalDataConfiguration {

    @Bean
    ErasureList erasureList(AnjianProperties node, PersonalDataProperties properties) {
        Path configured = properties.erasures();
        return new ErasureList(configured == null ? node.data().resolve("erasures") : configured);
    }

    @Bean
    ForgottenPersons forgottenPersons(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ErasureList list,
            PersonKeys keys,
            Clock clock) {
        return new ForgottenPersons(database, new TransactionTemplate(transactions), list, keys, clock);
    }

    @Bean
    AtStart forgettingAgain(ForgottenPersons forgotten) {
        return new AtStart(AtStart.BEFORE_ALL_READING, forgotten::atStart);
    }

    @Bean
    StatusContribution erasuresStatus(ErasureList list, ForgottenPersons forgotten) {
        return status -> status.put(
                "erasures",
                Map.of(
                        "listed", list.persons().size(),
                        "listedIn", list.file().toString(),
                        "againAtTheLastStart", forgotten.again()));
    }

    @Bean
    PersonKeys personKeys(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ErasureList erasures,
            Clock clock,
            AnjianProperties node,
            PersonalDataProperties properties,
            @Value("${axon.axonserver.enabled}") boolean axonServer) {
        return new PersonKeys(
                database,
                Beforehand.transactions(transactions, axonServer),
                masters(node, properties),
                erasures,
                clock,
                properties.rememberKeys());
    }

    @Bean
    JacksonModule personalTextModule(PersonKeys keys) {
        return new PersonalTextModule(new PersonalTextSeal(keys));
    }

    @Bean
    BlindIndex blindIndex(PersonKeys keys) {
        return new DigestIndex(keys);
    }

    @Bean
    PersonLookup personLookup(JdbcClient database, BlindIndex blind) {
        return new DigestedPersons(database, blind);
    }

    @Bean
    Job rotateKeysJob(PersonKeys keys) {
        return new RotateKeysJob(keys);
    }

    private static MasterKeys masters(AnjianProperties node, PersonalDataProperties properties) {
        if (!properties.masterKeys().isEmpty()) {
            return MasterKeys.of(properties.masterKeys());
        }
        Path folder = properties.keyFolder() == null ? node.data().resolve("keys") : properties.keyFolder();
        if (node.mode() == Mode.EMBEDDED) {
            MasterKeys.makeFirst(folder);
        }
        return MasterKeys.in(folder);
    }
}
