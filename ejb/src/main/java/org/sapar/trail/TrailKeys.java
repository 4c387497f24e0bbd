package org.sapar.trail;

import jakarta.enterprise.context.ApplicationScoped;

/** Hands out the keys of the Trail as the server was given them; without them the system does not start. */
@ApplicationScoped
class TrailKeys {

    private final TrailSettings settings = new TrailSettings(System.getenv());

    private final KeyRing ring = settings.ring();

    KeyRing ring() {
        return ring;
    }

    TrailSettings settings() {
        return settings;
    }
}
