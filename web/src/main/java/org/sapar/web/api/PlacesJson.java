package org.sapar.web.api;

/** The places of a session. */
record PlacesJson(int capacity, long seated, long waiting) {}
