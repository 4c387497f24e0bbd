package org.sapar.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the deployed system: inside the server, or as its client when it says so. */
@ExtendWith(ArquillianExtension.class)
public abstract class SystemTest {

    @Deployment
    static Archive<?> system() {
        return Deployments.system();
    }
}
