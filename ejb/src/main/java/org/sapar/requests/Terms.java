package org.sapar.requests;

import org.sapar.fees.FeeQuote;

/** What a request is opened under. */
record Terms(String post, String number, String typeId, FeeQuote fee) {}
