package org.anjian.config.proof;

import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.anjian.operations.Job;
import org.anjian.query.journal.EventJournal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The tree over the events of PostgreSQL, and the audit. Axon Server keeps its events out of reach of either. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
@ConditionalOnRole(NodeRole.QUERY)
@EnableConfigurationProperties(ProofProperties.class)
class ProofConfiguration {

    @Bean
    TreeTables treeTables(JdbcTemplate jdbc) {
        return new TreeTables(jdbc);
    }

    @Bean
    LedgerTree ledgerTree(
            JdbcClient jdbc, TransactionOperations transactions, EventJournal journal, TreeTables tables) {
        return new LedgerTree(jdbc, transactions, journal, tables);
    }

    @Bean
    RegularGrowth regularGrowth(LedgerTree tree, ProofProperties properties) {
        return new RegularGrowth(tree, properties.growth());
    }

    @Bean
    Job auditJob(LedgerTree tree, JdbcClient jdbc, TreeTables tables) {
        return new AuditJob(tree, new StoreAudit(jdbc, tables));
    }
}
