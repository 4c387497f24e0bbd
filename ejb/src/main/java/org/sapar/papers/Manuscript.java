package org.sapar.papers;

/**
 * What is to be printed.
 *
 * @param template the name of a template of the class path
 * @param values for its places; what it has no place for is not printed
 */
public record Manuscript(String template, PaperLanguage language, Values values) {}
