package org.sapar.registry;

class NameKey {
    static java.util.List<String> tokens(String s) {
        return java.util.List.of();
    }
}
