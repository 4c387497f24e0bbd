package org.sapar.registry;

/**
 * A name of a file with what else of the file is compared, read for comparing only: nobody watches it for changes.
 *
 * @param version of the file
 * @param pin personal number, or null
 * @param mobile in E.164, or null
 */
record ReadName(MigrantRow row, int version, Sex sex, String pin, String mobile, PersonName name) {}
