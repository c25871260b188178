package org.anjian.query.bulletindocument;

import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers for bulletins that were issued, from the read model of bulletins. */
@Configuration(proxyBeanMethods = false)
class BulletinDocumentReading {

    @Bean
    IssuedBulletinQueries issuedBulletinQueries(ViewSearch<QuarterlyBulletinView> bulletins) {
        return new IssuedBulletinQueries(bulletins);
    }
}
