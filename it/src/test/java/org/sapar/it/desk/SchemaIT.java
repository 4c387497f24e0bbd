package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThatNoException;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sapar.it.SystemTest;

@ResourceLock(SystemTest.SERVER)
class SchemaIT extends SystemTest {

    @Inject
    EntityManager entityManager;

    @Test
    void the_tables_have_what_the_entities_say() {
        var factory = entityManager.getEntityManagerFactory().unwrap(SessionFactory.class);

        assertThatNoException().isThrownBy(() -> factory.getSchemaManager().validateMappedObjects());
    }
}
