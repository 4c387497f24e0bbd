package org.sapar.exchange;

import static java.util.stream.Collectors.toMap;
import static org.sapar.identity.Permission.EXCHANGE_EXPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import org.sapar.identity.Caller;
import org.sapar.persistence.Scope;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.Stay;
import org.sapar.registry.contacts.Contact;
import org.sapar.registry.contacts.Safe;
import org.sapar.shared.Broken;

/**
 * Reads the people of an export, some hundred in a transaction, as the person who asked for it: whom he would not see
 * now is left out, and what was read is recorded with each of them.
 */
@Stateless
public class ExportRounds {

    /** As many people as a row of the Trail has room for. */
    static final int ROUND = 400;

    @Inject
    Exports exports;

    @Inject
    ExportPeople people;

    @Inject
    ExportPieces pieces;

    @Inject
    ExportLimits limits;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Begins the file, again if it was begun before.
     *
     * @throws Broken if there is no such export
     */
    @RolesAllowed(EXCHANGE_EXPORT)
    public ExportPlan beginFile(UUID id) {
        var export = known(id);
        if (export.getState() != ExportState.RUNNING) {
            return ExportPlan.nothing(id);
        }
        pieces.erase(id);
        people.takeBack(id);
        export.begun();
        return ExportPlan.of(export, ExportMark.of(export, reference));
    }

    /** The next lines after that place. */
    @RolesAllowed(EXCHANGE_EXPORT)
    public ExportRound nextPeople(UUID id, int after) {
        var export = known(id);
        var places = people.next(id, after, ROUND);
        if (places.isEmpty()) {
            return new ExportRound(id, List.of(), List.of(), after, true);
        }
        var read = read(places.stream().map(ExportPeople.Place::migrant).toList(), export.isEverywhere());
        var cells = new ExportCells(export, reference);
        var lines = new ArrayList<List<String>>();
        var out = new ArrayList<Integer>();
        places.forEach(place -> {
            if (read.containsKey(place.migrant())) {
                lines.add(cells.of(read.get(place.migrant())));
            } else {
                out.add(place.number());
            }
        });
        if (!out.isEmpty()) {
            people.leaveOut(id, out);
        }
        export.through(places.size());
        var last = places.get(places.size() - 1).number();
        return new ExportRound(id, lines, List.copyOf(read.keySet()), last, places.size() < ROUND);
    }

    /** Keeps a piece of the file, sealed. */
    @RolesAllowed(EXCHANGE_EXPORT)
    public void keepPiece(UUID id, int place, byte[] piece) {
        pieces.put(known(id).getId(), place, piece);
    }

    /** The file is made; from now on it stands in the disclosure log. */
    @RolesAllowed(EXCHANGE_EXPORT)
    public void finishFile(UUID id, int given) {
        known(id).finished(given, clock.instant(), limits.expiry());
    }

    private Map<UUID, ExportedPerson> read(List<UUID> ids, boolean everywhere) {
        Map<UUID, Stay> stays = exports.stays(ids).stream()
                .collect(latest(stay -> stay.getMigrant().getId()));
        Map<UUID, IdentityDocument> documents = exports.documents(ids, DocumentStatus.VALID).stream()
                .collect(latest(document -> document.getMigrant().getId()));
        var unsafe = exports.contacts(ids, Safe.NO);
        return exports.files(ids, everywhere && caller.everywhere(), Scope.listed(caller.posts())).stream()
                .collect(toMap(
                        Migrant::getId,
                        file -> new ExportedPerson(
                                file, stays.get(file.getId()), documents.get(file.getId()), mobile(file, unsafe))));
    }

    /** A number that brings the person into danger is given to nobody. */
    private static String mobile(Migrant file, List<Contact> unsafe) {
        var number = file.getMobile();
        return unsafe.stream()
                        .filter(contact -> contact.getMigrant().getId().equals(file.getId()))
                        .anyMatch(contact -> contact.isNumber(number))
                ? null
                : number;
    }

    /** The last one of each person, since they come in the order in which they were put on file. */
    private static <T> Collector<T, ?, Map<UUID, T>> latest(Function<T, UUID> person) {
        return toMap(person, Function.identity(), (earlier, later) -> later);
    }

    private RegisterExport known(UUID id) {
        return exports.byId(id).orElseThrow(Broken::unknown);
    }
}
