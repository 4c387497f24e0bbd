/** Tests that run inside the server and call the desks as the staff does. */
package org.sapar.it.desk;
