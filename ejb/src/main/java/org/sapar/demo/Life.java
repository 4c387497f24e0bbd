package org.sapar.demo;

import java.util.List;

/** Papers, stays abroad and contracts, the oldest first. */
public record Life(List<SyntheticDocument> documents, List<SyntheticStay> stays, List<SyntheticJob> jobs) {

    static final Life NONE = new Life(List.of(), List.of(), List.of());

    public Life {
        documents = List.copyOf(documents);
        stays = List.copyOf(stays);
        jobs = List.copyOf(jobs);
    }
}
