package org.anjian.rendering.bulletin;

import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.command.numbering.IssuingBodies;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.query.web.Questions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How bulletins become files and pages. */
@Configuration(proxyBeanMethods = false)
class BulletinRendering {

    @Bean
    BulletinPapers bulletinPapers(Questions questions, Regions regions) {
        return new BulletinPapers(questions, new RegisteredNames(regions, IssuingBodies.bundled()));
    }

    /** Names as the jurisdiction tree and the table of issuing bodies have them. */
    private record RegisteredNames(Regions regions, IssuingBodies bodies) implements BulletinPaper.Names {

        @Override
        public String region(RegionCode code) {
            return regions.nameOf(code);
        }

        @Override
        public String regulator(String code) {
            return bodies.ownNameOf(code).orElse(code);
        }
    }
}
