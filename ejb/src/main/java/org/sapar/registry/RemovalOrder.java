package org.sapar.registry;

/**
 * What a request to be taken off the consular register means for it.
 *
 * @param migrant who asks
 * @param postCode the post that is asked
 * @param granted whether it is to be done; else it is asked for, and looked whether it can be
 */
public record RemovalOrder(Migrant migrant, String postCode, boolean granted) {}
