/** The pages of the administrator: who works where, whether still, and who changed what of it. */
package org.sapar.web.identity;
