/** Figures for supervisors. It knows every feature and no feature knows it; each figure can be opened as a list. */
package org.sapar.reporting;
