/** Tests of the interface for machines. */
package org.sapar.it.api;
