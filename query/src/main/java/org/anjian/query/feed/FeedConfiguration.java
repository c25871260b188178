package org.anjian.query.feed;

import java.time.Clock;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.DocumentJson;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of what the public was told, and all that is made of it. The runtime gives the {@link SigningKeys}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicProperties.class)
class FeedConfiguration {

    @Bean
    ChangeRegister changeRegister(
            JdbcClient jdbc, PlatformTransactionManager transactions, DocumentJson json, Clock clock) {
        return new ChangeRegister(jdbc, new TransactionTemplate(transactions), json, clock);
    }

    @Bean
    ChangeLedger changeLedger(JdbcClient jdbc, DocumentJson json) {
        return new ChangeLedger(jdbc, json);
    }

    @Bean
    ConfigurerModule feedProcessing(ObjectProvider<EventJournal> journal, ChangeRegister register) {
        return new FeedProcessing(journal, register);
    }

    @Bean
    RegisterOpening registerOpening(ChangeRegister register) {
        return new RegisterOpening(register);
    }

    @Bean
    ChangeFeed changeFeed(ChangeLedger ledger, DocumentJson json) {
        return new ChangeFeed(ledger, json);
    }

    @Bean
    AtomFeeds atomFeeds(ChangeRegister register, ChangeLedger ledger, PublicProperties settings) {
        return new AtomFeeds(register, ledger, settings);
    }

    @Bean
    JsonFeed jsonFeed(ChangeLedger ledger, PublicProperties settings, DocumentJson json) {
        return new JsonFeed(ledger, settings, json);
    }

    @Bean
    RecordPages recordPages(ChangeLedger ledger, DocumentJson json) {
        return new RecordPages(ledger, json);
    }

    @Bean
    BulkFiles bulkFiles(ChangeLedger ledger, PlatformTransactionManager transactions, DocumentJson json) {
        TransactionTemplate snapshots = new TransactionTemplate(transactions);
        snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshots.setReadOnly(true);
        return new BulkFiles(ledger, snapshots, json);
    }

    @Bean
    SilentMonths silentMonths(
            ChangeRegister register, ChangeLedger ledger, SigningKeys keys, PublicProperties settings) {
        return new SilentMonths(register, ledger, keys, settings.publisher());
    }

    @Bean
    Manifests manifests(
            ChangeRegister register,
            ChangeLedger ledger,
            BulkFiles files,
            SigningKeys keys,
            PublicProperties settings,
            DocumentJson json) {
        return new Manifests(register, ledger, files, keys, settings.publisher(), json);
    }
}
