package org.sapar.it;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the deployed system: inside the server, or as its client when it says so.
 *
 * <p>Two classes run at once, one that holds {@link #BROWSER} and one that holds {@link #SERVER}, and people work
 * beside each other as they do at a post. A class that stops a server, changes a setting of all, or counts what others
 * do as well, says {@code @Isolated}.
 */
@ExtendWith({InTurn.class, ArquillianExtension.class, InTurn.End.class})
public abstract class SystemTest {

    /** Held by the tests of the pages: the browser has enough to do with one of them. */
    public static final String BROWSER = "browser";

    /** Held by the tests of desks and of the interface for machines. */
    public static final String SERVER = "server";

    @Deployment
    static Archive<?> system() {
        return Deployments.system();
    }
}
