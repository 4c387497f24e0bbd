package org.sapar.registry;

import java.util.UUID;

/**
 * The papers that a registration waited for did not come in time, and it was closed.
 *
 * @param requestId the request that the registration stood on
 */
public record PapersMissed(UUID requestId) {}
