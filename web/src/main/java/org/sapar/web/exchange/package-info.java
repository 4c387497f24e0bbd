/** Pages for lists of people that are sent in. */
package org.sapar.web.exchange;
