package org.sapar.demo;

import org.sapar.registry.Sex;

/** Somebody of a household, before papers and numbers. */
record Member(Family family, NamePattern pattern, Sex sex, String given, Birth birth) {}
