/**
 * Papers that leave the printer: from a template and values to a PDF that can be archived and read aloud.
 *
 * <p>It knows nothing of migrants. Whoever prints hands {@link org.sapar.papers.Press} a
 * {@link org.sapar.papers.Manuscript}; whoever issues a paper that somebody else shall be able to check asks
 * {@link org.sapar.papers.PaperBook}, which keeps what was issued, and is told when a paper holds no more.
 */
package org.sapar.papers;
