/** Tests of the pages in a real browser. */
package org.sapar.it.page;
