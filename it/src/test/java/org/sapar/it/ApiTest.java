package org.sapar.it;

import org.jboss.arquillian.container.test.api.RunAsClient;

/** A test of the deployed system from outside, as a machine sees it. */
@RunAsClient
public abstract class ApiTest extends SystemTest {}
