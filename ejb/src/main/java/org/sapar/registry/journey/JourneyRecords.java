package org.sapar.registry.journey;

import java.util.List;
import org.sapar.registry.ConsularRegistration;

/**
 * What is on record of a journey beside the file itself.
 *
 * @param crossings the latest first
 * @param employments the latest first
 * @param registrations those that stand, the first one first
 */
record JourneyRecords(
        List<BorderCrossing> crossings, List<EmploymentRecord> employments, List<ConsularRegistration> registrations) {}
