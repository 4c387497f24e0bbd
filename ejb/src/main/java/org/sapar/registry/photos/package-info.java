/**
 * The photos of migrants: what is sent in becomes a small picture of one size, the latest is shown, the earlier ones
 * stay.
 *
 * <p>{@link org.sapar.registry.photos.PhotoDesk} is the door; {@link org.sapar.registry.photos.GlanceDesk} gives the
 * picture that belongs to a page which has left its row in the Trail already. Pictures lie in a table of their own,
 * which no list and no file loads.
 */
package org.sapar.registry.photos;
