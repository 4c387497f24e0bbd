/**
 * The register of employers: who employs migrants, by which numbers the state of the employer knows him, and whether
 * one has to be careful with him. It is one register for all posts.
 *
 * <p>{@link org.sapar.registry.employers.EmployerDesk} is the door for people,
 * {@link org.sapar.registry.employers.EmployerRegister} for features that name an employer. What is watched are
 * employers and never citizens.
 */
package org.sapar.registry.employers;
