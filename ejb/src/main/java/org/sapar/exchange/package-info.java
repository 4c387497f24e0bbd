/** Files in and out: lists of people that somebody sends in, and what leaves the register. */
package org.sapar.exchange;
