package org.sapar.registry;

/** What may be told of many people at once, because nobody's file has to be looked into for it. */
public enum GroupAction {
    /** The language to speak with the people: ky, ru or en. */
    LANGUAGE,
    /** They moved together to another region of the country in which they stay. */
    REGION
}
