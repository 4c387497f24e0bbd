package org.sapar.registry;

/**
 * That a file says something else than before from which other things follow, such as what is due and who has the
 * person on the register.
 *
 * @param moved whether the person lives in another region than before
 * @param later whether what follows may wait some seconds, as for the people of a long list
 */
public record FileChanged(Migrant migrant, boolean moved, boolean later) {

    /** What is on file of the person has changed. */
    public static FileChanged of(Migrant migrant) {
        return new FileChanged(migrant, false, false);
    }

    /** It has changed, as one of many; what follows may wait some seconds, so that nobody waits for the others. */
    static FileChanged later(Migrant migrant) {
        return new FileChanged(migrant, false, true);
    }
}
