/**
 * Tests of the built system: the EAR on its servers, with a real database, a real login and a real browser.
 *
 * <p>The system is started and deployed once for all of them. {@code desk} runs inside the server, {@code api} and
 * {@code page} speak to it from outside.
 */
package org.sapar.it;
