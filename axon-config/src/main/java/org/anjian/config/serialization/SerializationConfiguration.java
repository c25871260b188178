package org.anjian.config.serialization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How messages, events and tokens are written: JSON by Jackson 3, without default typing. */
@Configuration(proxyBeanMethods = false)
public class SerializationConfiguration {

    /** The one serializer, under the three names that Axon asks for. */
    @Bean
    @Primary
    Serializer serializer(List<JacksonModule> modules) {
        return json(modules);
    }

    /**
     * How everything is written.
     *
     * @param modules among them the one that encrypts personal data
     */
    public static Serializer json(List<JacksonModule> modules) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addModule(new InstantsOfEvents())
                        .addModules(modules)
                        // Axon's tokens carry their own type information; nothing else may.
                        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build())
                        .changeDefaultPropertyInclusion(
                                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL)))
                .build();
    }

    @Bean
    @Qualifier("messageSerializer")
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }
}
