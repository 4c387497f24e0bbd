/**
 * What every page stands on: who is looking and in which language ({@link org.sapar.web.shared.Me},
 * {@link org.sapar.web.shared.Look}), words and numbers ({@link org.sapar.web.shared.Texts}), what is told after an
 * action ({@link org.sapar.web.shared.Notices}), and the one place where errors become answers
 * ({@link org.sapar.web.shared.Problems}).
 */
package org.sapar.web.shared;
