package org.anjian.config.readmodel;

import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.message.Event;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.readmodel.RecordedModel;
import org.anjian.query.readmodel.VersionedModel;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;

/** One more read model, of versions, for every read model that the setting {@value #SETTING} names. */
final class VersionedModels implements BeanRegistrar {

    private static final String SETTING = "anjian.versions.of";

    private static final ParameterizedTypeReference<FoldedModel<?, ?>> FOLDED = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<RecordedModel<?, ?>> RECORDED =
            new ParameterizedTypeReference<>() {};

    @SuppressWarnings("unchecked") // There is one class, whatever the events and the documents.
    private static final Class<VersionedModel<?, ?>> VERSIONS =
            (Class<VersionedModel<?, ?>>) (Class<?>) VersionedModel.class;

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        Binder.get(environment)
                .bind(SETTING, Bindable.listOf(String.class))
                .orElse(List.of())
                .forEach(name -> registry.registerBean(
                        VersionedModel.nameFor(name), VERSIONS, bean -> bean.supplier(context -> of(name, context))));
    }

    private static VersionedModel<?, ?> of(String name, BeanRegistry.SupplierContext context) {
        return Stream.<ReadModel<?, ?>>concat(
                        context.beanProvider(FOLDED).stream(), context.beanProvider(RECORDED).stream())
                .filter(model -> model.name().equals(name))
                .findFirst()
                .map(model -> versions(model, context.bean(DocumentJson.class)))
                .orElseThrow(() -> new IllegalStateException(SETTING + " names no read model: " + name));
    }

    private static <E extends Event, V> VersionedModel<E, V> versions(ReadModel<E, V> model, DocumentJson json) {
        return new VersionedModel<>(model, json);
    }
}
