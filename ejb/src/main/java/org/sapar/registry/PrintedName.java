package org.sapar.registry;

class PrintedName {
    static PersonName inCyrillic(String s, String g) {
        return null;
    }
}
