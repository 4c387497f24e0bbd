package org.sapar.papers;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper that somebody wants to have issued.
 *
 * @param recordId the record that it tells of
 * @param post code of the post that issues it
 * @param said what it says; the same again is the same paper
 * @param initials of the person, which whoever checks the paper is told
 * @param validUntil the last day on which it holds, or null when there is none
 */
public record PaperOrder(
        PaperKind kind,
        UUID recordId,
        String post,
        PaperLanguage language,
        Values said,
        String initials,
        LocalDate validUntil) {}
