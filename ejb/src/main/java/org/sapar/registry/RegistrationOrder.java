package org.sapar.registry;

import java.util.UUID;

/**
 * What a request means for the consular register.
 *
 * @param requestId the request that the registration stands on
 * @param migrant whose registration it is
 * @param postCode the registering post
 * @param kind for how long the person is to be entered
 * @param action what is to be done to it; null when it is asked for
 */
public record RegistrationOrder(
        UUID requestId, Migrant migrant, String postCode, RegistrationKind kind, RegistrationAction action) {}
