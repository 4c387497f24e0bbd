/**
 * What the ministry and the law fix beforehand: countries and regions, posts and their districts, holidays, the
 * catalogue of requests, fees, occupations and training programmes.
 *
 * <p>The rows come with the product as lists and are read through the {@link org.sapar.reference.ReferenceDesk}; they
 * are changed by a new row from a new day, never in place. Nothing in here knows of a person or a file.
 */
package org.sapar.reference;
