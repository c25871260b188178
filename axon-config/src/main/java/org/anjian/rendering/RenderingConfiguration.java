package org.anjian.rendering;

import org.anjian.api.region.Regions;
import org.anjian.command.numbering.IssuingBodies;
import org.anjian.config.axonserver.Beforehand;
import org.anjian.query.journal.EventJournal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How enforcement documents are made, kept and converted. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class RenderingConfiguration {

    @Bean
    DocxPress docxPress(EventJournal journal, Regions regions, DocumentProperties properties) {
        return new DocxPress(journal, new Templates(properties.templates()), IssuingBodies.bundled(), regions);
    }

    @Bean
    StoredPapers storedPapers(
            JdbcClient database,
            PlatformTransactionManager transactions,
            @Value("${axon.axonserver.enabled}") boolean axonServer) {
        return new StoredPapers(database, Beforehand.transactions(transactions, axonServer));
    }

    @Bean
    PdfConversion pdfConversion(DocumentProperties properties, @Value("${PATH:}") String searchPath) {
        return new PdfConversion(
                () -> PdfConversion.installed(properties.office(), searchPath), properties.conversionTimeout());
    }
}
