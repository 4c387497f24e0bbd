/**
 * How a migrant is reached without bringing danger to anybody, and who belongs to the migrant.
 *
 * <p>{@link org.sapar.registry.contacts.ContactDesk} is the door. A number, an address or a relative that does not hold
 * any more is ended and stays to be seen.
 */
package org.sapar.registry.contacts;
