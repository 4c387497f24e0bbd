package org.sapar.registry.employers;

import java.util.Optional;

/** The number under which a state's register of companies has an employer. */
final class StateNumber {

    private static final int COMPANY = 13;

    private static final int INN_OF_COMPANY = 10;

    private StateNumber() {}

    /**
     * The number without blanks and dashes; none if it cannot be one.
     *
     * <p>Russia's has 13 digits, the first 1 or 5, for companies and 15, the first 3, for people who trade on their
     * own; the last is the rest of the others by eleven or thirteen. Of other countries' numbers only the signs are
     * looked at.
     */
    static Optional<String> of(String typed, String country) {
        var plain = typed.replaceAll("[\\s-]", "");
        return Optional.of(plain).filter("RU".equals(country) ? StateNumber::isRussian : StateNumber::isPlausible);
    }

    /** Whether both numbers are of a company, or both of a person. */
    static boolean goTogether(String taxNumber, String stateNumber) {
        return (taxNumber.length() == INN_OF_COMPANY) == (stateNumber.length() == COMPANY);
    }

    private static boolean isPlausible(String number) {
        return number.matches("[\\p{L}0-9./]{3,30}");
    }

    private static boolean isRussian(String number) {
        if (!number.matches("[15][0-9]{12}|3[0-9]{14}")) {
            return false;
        }
        var last = number.length() - 1;
        var rest = Long.parseLong(number.substring(0, last)) % (last - 1);
        return rest % 10 == Character.digit(number.charAt(last), 10);
    }
}
