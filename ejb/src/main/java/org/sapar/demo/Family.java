package org.sapar.demo;

/**
 * Where somebody comes from.
 *
 * @param household number of those who left together
 * @param ancestor whose name the surname is made of, or null where surnames are not made of names
 * @param surname of a man of this family, the Russian way
 * @param father given name of the father
 */
public record Family(int household, Role role, Ethnos people, String ancestor, String surname, String father) {

    Family with(Role other) {
        return new Family(household, other, people, ancestor, surname, father);
    }

    /** Another father in the same family. */
    Family of(String otherFather) {
        return new Family(household, role, people, ancestor, surname, otherFather);
    }

    /** Another family, the father the same. */
    Family in(Lineage other) {
        return new Family(household, role, people, other.ancestor(), other.surname(), father);
    }
}
