/** The pages for supervisors: figures, each a link to the list that it counts. */
package org.sapar.web.reporting;
