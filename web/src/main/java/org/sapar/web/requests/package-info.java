/** The officer's pages: the queue of requests, opening one, and one request with the moves that are lawful now. */
package org.sapar.web.requests;
