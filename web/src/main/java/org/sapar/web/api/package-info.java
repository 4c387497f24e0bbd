/**
 * The interface for machines, {@code /api/v1}.
 *
 * <p>Resources call the desks and show what they give in records of this package; no file is written out as it lies in
 * the database. Whatever goes wrong is told in one form, by {@link org.sapar.web.api.ProblemMapper}.
 */
package org.sapar.web.api;
