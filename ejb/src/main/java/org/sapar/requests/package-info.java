/**
 * Consular services asked for and given.
 *
 * <p>A request is opened for a migrant at a post, becomes a case with a statutory clock when it is accepted, is
 * decided, and ends when the paper or the decision is handed over. {@link org.sapar.requests.RequestDesk} is the door;
 * which step is lawful is in {@link org.sapar.requests.RequestAction#moves()}. Requests are found by the people of
 * their post only.
 */
package org.sapar.requests;
