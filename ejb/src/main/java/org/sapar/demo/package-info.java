/**
 * Invented people and files for trying the system out: loaded at the first start of the demo profile, by the same desks
 * that people use. No feature knows it.
 */
package org.sapar.demo;
