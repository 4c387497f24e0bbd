package org.sapar.demo;

/**
 * How somebody is reached.
 *
 * @param mobile E.164, of a range that no operator has
 * @param language ky or ru
 */
public record Contact(String mobile, String language) {}
