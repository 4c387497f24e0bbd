/**
 * Who is calling and what was done and seen.
 *
 * <p>Keycloak says who it is and which permissions the job brings; the staff table says for which post and centre, and
 * whether still. Features ask {@link org.sapar.identity.Caller} and name a {@link org.sapar.identity.Permission} on
 * each desk method, never a job. What a row or form is about is told by {@link org.sapar.identity.Subject}, what
 * somebody looked for is marked {@link org.sapar.identity.Sought}. A form that is submitted twice is met by
 * {@link org.sapar.identity.Submissions}.
 */
package org.sapar.identity;
