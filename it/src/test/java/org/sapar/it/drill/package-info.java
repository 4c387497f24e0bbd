/**
 * Drills: officers work while servers are killed, and afterwards what they were told is compared with what is there.
 * The short one is part of the build, the long one is {@code mvn -Pdrill}.
 */
package org.sapar.it.drill;
