package org.sapar.identity;

import java.io.Serializable;

/**
 * Somebody is there: with a browser that is signed on, or with a token.
 *
 * @param sub the person's id in Keycloak
 * @param sid number of the sign-on of a browser; null for a machine with a token
 * @param input whether a person has touched something, and not the page by itself
 */
public record Presence(String sub, String sid, boolean input) implements Serializable {}
