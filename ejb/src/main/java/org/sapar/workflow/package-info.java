/** The table of lawful moves, which buttons, API, history, tests and the manuals' diagrams all read. */
package org.sapar.workflow;
