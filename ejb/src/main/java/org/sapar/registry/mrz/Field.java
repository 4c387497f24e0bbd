package org.sapar.registry.mrz;

/** A field of the zone, with the letter that stands for it in the pictures of the formats. */
enum Field {
    DOCUMENT_CODE('T', "documentCode"),
    ISSUING_STATE('S', "issuingState"),
    NAME('A', "name"),
    NUMBER('D', "documentNumber"),
    NUMBER_CHECK('d', "documentNumber"),
    NATIONALITY('N', "nationality"),
    BIRTH('B', "birthDate"),
    BIRTH_CHECK('b', "birthDate"),
    SEX('G', "sex"),
    EXPIRY('E', "expiry"),
    EXPIRY_CHECK('e', "expiry"),
    OPTIONAL('O', "optional"),
    OPTIONAL_CHECK('o', "optional"),
    OPTIONAL_MORE('P', "optionalMore"),
    COMPOSITE('c', "composite");

    final char picture;
    final String label;

    Field(char picture, String label) {
        this.picture = picture;
        this.label = label;
    }
}
