package org.sapar.it;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test of the deployed system from outside, as a machine sees it. */
@ResourceLock(SystemTest.SERVER)
@RunAsClient
public abstract class ApiTest extends SystemTest {}
