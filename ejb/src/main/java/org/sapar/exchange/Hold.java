package org.sapar.exchange;

import java.time.Instant;

/**
 * What a server that works at a list has taken up. Another one than it was, and what was prepared before is worth
 * nothing: somebody stopped the list or has it read otherwise, or another server took it up.
 *
 * @param step which of the list's steps is done
 * @param version of the list; each step makes another one
 * @param since when it was taken up last; null if nobody has
 */
record Hold(ImportState step, int version, Instant since) {}
