/** Papers as people open, print and check them. */
package org.sapar.web.papers;
