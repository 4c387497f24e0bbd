package org.sapar.registry.employers;

/** What an employer does: the sections of the International Standard Industrial Classification, ISIC Rev. 4. */
public enum IndustrySection {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U
}
