package org.sapar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @ValueSource(classes = {PostScoped.class, CentreScoped.class})
    void the_filter_is_always_on_and_holds_for_ids_too(Class<?> scoped) {
        var filter = scoped.getAnnotation(Filter.class);
        var definition = scoped.getAnnotation(FilterDef.class);

        assertThat(filter).isNotNull();
        assertThat(definition).isNotNull();
        assertThat(definition.name()).isEqualTo(filter.name());
        assertThat(definition.autoEnabled()).isTrue();
        assertThat(definition.applyToLoadByKey()).isTrue();
        assertThat(definition.parameters())
                .allSatisfy(parameter -> assertThat(parameter.resolver()).isNotNull());
    }
}
