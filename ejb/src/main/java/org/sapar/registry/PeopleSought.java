package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whom somebody means by what stands in the search box of the directory. */
@ApplicationScoped
public class PeopleSought {

    @Inject
    Finder finder;

    /**
     * Whom the text means.
     *
     * @param text as the directory takes it; null or blank for everybody
     */
    public PeopleSieve sieve(String text) {
        return finder.sieve(text == null ? "" : text.strip());
    }
}
