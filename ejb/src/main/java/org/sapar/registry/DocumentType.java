package org.sapar.registry;

/** The papers by which a person is known. */
public enum DocumentType {
    PASSPORT,
    ID_CARD,
    SERVICE_PASSPORT,
    FOREIGN_PASSPORT,
    BIRTH_CERTIFICATE,
    RETURN_CERTIFICATE
}
