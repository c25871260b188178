package org.anjian.config.proof;

import java.nio.file.Path;
import java.time.Clock;
import org.anjian.command.process.OwnCommands;
import org.anjian.config.AnjianProperties;
import org.anjian.config.node.AtInterval;
import org.anjian.config.node.ConditionalOnRole;
import org.anjian.config.node.NodeRole;
import org.anjian.operations.Job;
import org.anjian.query.feed.SigningKeys;
import org.anjian.query.journal.EventJournal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The tree over the events of PostgreSQL, checkpoints, proofs and the audit. Axon Server keeps its events out of reach of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
@EnableConfigurationProperties(ProofProperties.class)
class ProofConfiguration {

    @Bean
    TreeTables treeTables(JdbcTemplate jdbc) {
        return new TreeTables(jdbc);
    }

    /** In transactions of its own: who happens to make the tree grow must not hold it up until its own work is done. */
    @Bean
    LedgerTree ledgerTree(
            JdbcClient jdbc, PlatformTransactionManager transactions, EventJournal journal, TreeTables tables) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new LedgerTree(jdbc, own, journal, tables);
    }

    @Bean
    CheckpointTable checkpointTable(JdbcClient jdbc, LedgerKeys keys) {
        return new CheckpointTable(jdbc, keys);
    }

    @Bean
    LedgerKeys ledgerKeys(ProofProperties settings, SigningKeys keys) {
        return new LedgerKeys(settings.origin(), keys);
    }

    /** Under the name of the ledger, so that the copies of several never meet. */
    @Bean
    @DependsOn("flyway")
    Witness witness(ProofProperties settings, AnjianProperties node, TreeTables tables) {
        Path configured = settings.witness();
        Path folder = configured == null ? node.data().resolve("witness") : configured;
        return new Witness(folder.resolve(tables.ledger().toString()));
    }

    @Bean
    @ConditionalOnRole(NodeRole.COMMAND)
    CheckpointSigning checkpointSigning(
            LedgerTree tree,
            TreeTables tables,
            CheckpointTable checkpoints,
            LedgerKeys keys,
            OwnCommands commands,
            Clock clock) {
        return new CheckpointSigning(tree, tables, checkpoints, keys, commands, clock);
    }

    @Bean
    @ConditionalOnRole(NodeRole.COMMAND)
    CheckpointsOfStatements checkpointsOfStatements(CheckpointSigning signing) {
        return new CheckpointsOfStatements(signing);
    }

    @Bean
    RegularGrowth regularGrowth(
            LedgerTree tree,
            TreeTables tables,
            CheckpointTable checkpoints,
            Witness witness,
            ObjectProvider<CheckpointSigning> signing,
            ProofProperties settings) {
        return new RegularGrowth(tree, tables, checkpoints, witness, signing, settings);
    }

    @Bean
    AtInterval growthAtInterval(RegularGrowth growth, ProofProperties settings) {
        return new AtInterval("ledger-tree", settings.growth(), growth::step);
    }

    @Bean
    LedgerProofs ledgerProofs(JdbcClient jdbc, TreeTables tables, CheckpointTable checkpoints, LedgerKeys keys) {
        return new LedgerProofs(jdbc, tables, checkpoints, keys);
    }

    @Bean
    LedgerStatus ledgerStatus(TreeTables tables, CheckpointTable checkpoints, Witness witness) {
        return new LedgerStatus(tables, checkpoints, witness);
    }

    @Bean
    StoreAudit storeAudit(
            JdbcClient jdbc, TreeTables tables, CheckpointTable checkpoints, LedgerKeys keys, Witness witness) {
        return new StoreAudit(jdbc, tables, checkpoints, keys, witness);
    }

    @Bean
    Job auditJob(LedgerTree tree, StoreAudit audit) {
        return new AuditJob(tree, audit);
    }

    @Bean
    Job checkpointJob(ObjectProvider<CheckpointSigning> signing, Witness witness, TreeTables tables) {
        return new CheckpointJob(signing, witness, tables);
    }
}
