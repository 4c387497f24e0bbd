/**
 * Invented people and files. The demo is loaded at its first start, by the same desks that people use;
 * {@link org.sapar.demo.Population} invents as many people as tests and benchmarks want,
 * {@link org.sapar.demo.LabelledPairs} and {@link org.sapar.demo.Variants} their duplicates with the truth. No feature
 * knows it.
 */
package org.sapar.demo;
