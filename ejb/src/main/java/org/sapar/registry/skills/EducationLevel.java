package org.sapar.registry.skills;

/** The levels of the International Standard Classification of Education, ISCED 2011, from 0 to 8. */
public enum EducationLevel {
    LESS_THAN_PRIMARY,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    POST_SECONDARY,
    SHORT_TERTIARY,
    BACHELOR,
    MASTER,
    DOCTORATE
}
