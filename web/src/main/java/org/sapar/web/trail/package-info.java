/** Pages on which people read the trail: the access log, one row of it, and who saw the file of a migrant. */
package org.sapar.web.trail;
