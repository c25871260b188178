package org.anjian.query.words;

import java.util.List;
import org.anjian.query.readmodel.FoldedModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of what the ledger holds. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    FieldWords fieldWords() {
        return new FieldWords();
    }

    @Bean
    DocumentWords documentWords(FieldWords fields) {
        return new DocumentWords(fields);
    }

    @Bean
    EventWords eventWords(List<FoldedModel<?, ?>> models) {
        return new EventWords(models.stream()
                .filter(FoldedModel::isOfItsOwn)
                .map(FoldedModel::eventType)
                .toList());
    }
}
