package org.sapar.papers;

import java.time.LocalDate;

/** By what a paper is known: to machines, to people, and in time. */
record PaperMark(String publicId, String number, LocalDate issuedOn) {}
