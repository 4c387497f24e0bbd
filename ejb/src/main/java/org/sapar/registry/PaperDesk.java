package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_REGISTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.identity.Submissions;
import org.sapar.persistence.Versions;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;

/** The desk where passports and other documents come to a file, and where their loss is reported. */
@Stateless
public class PaperDesk {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Inject
    FileAccess access;

    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    Suspects suspects;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /**
     * Adds a document; the same form again adds it once.
     *
     * @throws Broken if some file has this document already, or its data cannot be
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Migrant add(@NotNull @Valid Paper paper) {
        var migrant = known(paper.migrantId());
        if (submissions.isRepeat(paper.id(), paper)) {
            return migrant.whole();
        }
        var printed = paper.document();
        if (reference.country(printed.country()).isEmpty()) {
            throw Broken.at("documentCountry", "registry.country");
        }
        Lifetime.checkDocument(printed, migrant.getBirthDate());
        suspects.holder(printed).ifPresent(holder -> {
            throw suspects.taken(holder, Broken.at("documentNumber", "registry.document.known", holder.fileNo()));
        });
        versions.raise(migrant, () -> migrant.add(paper, clock.instant()));
        suspects.note(migrant);
        return migrant.whole();
    }

    /**
     * Reports what happened to a document. From then on it is not taken anywhere.
     *
     * @param version the version of the file that was seen
     * @throws Broken the conflict, if somebody saved the file meanwhile; if this cannot happen to the document as it is
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public Migrant report(@NotNull UUID migrantId, int version, @NotNull @Valid DocumentReport told) {
        var migrant = known(migrantId);
        if (migrant.getVersion() != version) {
            throw Broken.conflict();
        }
        var today = reference.post(migrant.getPostCode()).orElseThrow().dayOf(clock.instant());
        if (told.since().isAfter(today)
                || told.since().isBefore(EARLIEST)
                || told.since().isBefore(migrant.getBirthDate())) {
            throw Broken.at("since", "registry.document.since");
        }
        if (told.action() == DocumentAction.CANCEL
                && (told.reason() == null || told.reason().isBlank())) {
            throw Broken.at("reason", "registry.document.reason");
        }
        var document = migrant.getDocuments().stream()
                .filter(one -> one.getId().equals(told.documentId()))
                .findFirst()
                .orElseThrow(Broken::unknown);
        versions.raise(migrant, () -> document.report(told));
        return migrant.whole();
    }

    private Migrant known(UUID id) {
        return access.open(id);
    }
}
