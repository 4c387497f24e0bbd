package org.sapar.registry.mrz;

/**
 * The document as its zone states it.
 *
 * @param code P for a passport, ID and the like for a card
 * @param issuingState three letters of ISO 3166-1 or ICAO; one for Germany
 * @param optionalData what the state added, in the order of the zone
 */
public record TravelDocument(String code, String issuingState, String number, ZoneDate expiry, String optionalData) {

    static final TravelDocument NONE = new TravelDocument("", "", "", ZoneDate.UNKNOWN, "");
}
