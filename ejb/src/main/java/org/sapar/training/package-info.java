/**
 * Pre-departure training: sessions of programmes at centres, who is enrolled, who attended, who completed.
 *
 * <p>{@link org.sapar.training.TrainingDesk} is the door. An enrolment is of a migrant on file, never of a free-text
 * name. Sessions and enrolments are found by the people of their centre only.
 */
package org.sapar.training;
