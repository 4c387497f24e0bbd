/**
 * What a consular service costs this person, at this post, on this day, and by which rule.
 *
 * <p>It quotes; payments and receipts belong to the request.
 */
package org.sapar.fees;
