/**
 * Working days, terms and deadlines in the calendar and the time zone of a post.
 *
 * <p>{@link org.sapar.calendar.WorkingDays} counts and knows no table; {@link org.sapar.calendar.Deadlines} gives it
 * the post's calendar and the term of the request, and remembers by which rule and over which holidays a deadline came
 * to be. {@link org.sapar.calendar.Presence} counts days in a country from passages of its border.
 */
package org.sapar.calendar;
