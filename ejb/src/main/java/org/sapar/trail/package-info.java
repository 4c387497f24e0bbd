/**
 * Who did and saw what, kept so that nobody can change it unnoticed.
 *
 * <p>The {@link org.sapar.trail.TrailInterceptor} stands before every desk and writes a {@link org.sapar.trail.Trail}
 * row for each call; {@link org.sapar.trail.Doorkeeper} records whom the container turned away. Each row carries an
 * authentication code, the {@link org.sapar.trail.Sealer} links the rows into a chain and witnesses its head in a
 * second place, and {@link org.sapar.trail.VerifyTrail} proves all of it without the application. People read the trail
 * at the {@link org.sapar.trail.TrailDesk}; features hand the list of one of their records out by
 * {@link org.sapar.trail.TrailReader}.
 */
package org.sapar.trail;
