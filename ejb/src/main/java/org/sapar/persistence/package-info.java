/**
 * How records are kept: {@link org.sapar.persistence.Filed} gives them an id, a version and a date,
 * {@link org.sapar.persistence.PostScoped} and {@link org.sapar.persistence.CentreScoped} tie them to the post or
 * centre whose people alone may find them, {@link org.sapar.persistence.Scope} is what this package asks of the caller,
 * and {@link org.sapar.persistence.Schema} brings the tables up to date at each start, on a server with the
 * {@link org.sapar.persistence.ServerSettings} it takes. {@link org.sapar.persistence.Conflicts} and
 * {@link org.sapar.persistence.Outage} say what stands behind an error of the database.
 */
package org.sapar.persistence;
