/** Tests of what the database itself does, past the application. */
package org.sapar.it.persistence;
