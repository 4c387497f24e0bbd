/**
 * What stands before everything else: whom we answer to, by which methods, how many at once, and what every answer says
 * to browsers.
 *
 * <p>These are handlers of the server and no filters, because the sign-on stands before all filters. Nothing of what is
 * refused here reaches the sign-on, the pages or the desks.
 */
package org.sapar.web.edge;
