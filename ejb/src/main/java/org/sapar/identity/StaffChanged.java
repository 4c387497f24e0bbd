package org.sapar.identity;

/** The row of this person has changed, so that what is remembered of it is worth nothing. */
record StaffChanged(String sub) {}
