/**
 * The pages of the training centre: sessions, enrolment, attendance.
 *
 * <p>{@link org.sapar.web.training.Sheet} is the attendance of a group as it is ticked,
 * {@link org.sapar.web.training.Pasted} what was put into the box that enrols people.
 */
package org.sapar.web.training;
