package org.sapar.persistence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Whether the tables are those of this release. */
@Startup
@ApplicationScoped
public class SchemaHealth implements HealthCheck {

    @EJB
    Schema schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tables")
                .status(!schema.version().isEmpty())
                .withData("version", schema.version())
                .build();
    }
}
