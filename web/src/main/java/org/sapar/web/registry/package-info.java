/**
 * The pages of the registry: finding people, registering them from their passport, their file, and mending it.
 *
 * <p>The beans hold ids, what was asked and what was typed; the words for codes come from
 * {@link org.sapar.web.registry.Lists}.
 */
package org.sapar.web.registry;
