/**
 * Who the migrants are: one file for each, shared by all posts.
 *
 * <p>{@link org.sapar.registry.RegistryDesk} is the door: read an MRZ, look for the person, register, open, amend,
 * correct. Other features point at a {@link org.sapar.registry.Migrant} and tell the register by a
 * {@link org.sapar.registry.RegistrationOrder} that a consular registration was asked for or granted. Names are kept as
 * printed in each script; spellings for searching are derived and never shown.
 */
package org.sapar.registry;
