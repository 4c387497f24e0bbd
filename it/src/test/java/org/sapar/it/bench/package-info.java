/** Measures the built system; nothing here belongs to the tests of every build but the proof that the tools work. */
package org.sapar.it.bench;
