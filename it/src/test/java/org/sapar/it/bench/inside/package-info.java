/** The part of the benchmarks that is deployed with the application, so that no network lies between. */
package org.sapar.it.bench.inside;
