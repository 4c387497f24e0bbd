/**
 * Where a migrant's journey has come to: passages of the border, work, and what the host country asks by when.
 *
 * <p>{@link org.sapar.registry.journey.JourneyDesk} is the door. What is due is never typed in and never stored:
 * {@link org.sapar.registry.journey.HostClocks} and {@link org.sapar.registry.journey.JourneyStage} compute it from the
 * facts on file and the dated rules of {@code host_rule}, for the day that it is at the post that keeps the file.
 */
package org.sapar.registry.journey;
