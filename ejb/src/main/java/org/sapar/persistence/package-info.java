/**
 * How records are kept: {@link org.sapar.persistence.Filed} gives them an id, a version and a date,
 * {@link org.sapar.persistence.PostScoped} and {@link org.sapar.persistence.CentreScoped} tie them to the post or
 * centre whose people alone may find them, {@link org.sapar.persistence.Scope} is what this package asks of the caller,
 * and {@link org.sapar.persistence.Schema} brings the tables up to date at each start.
 */
package org.sapar.persistence;
