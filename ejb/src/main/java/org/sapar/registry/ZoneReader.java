package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sapar.reference.Country;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.mrz.Holder;
import org.sapar.registry.mrz.MachineReadableZone;
import org.sapar.registry.mrz.ZoneFormat;

/** Turns the machine readable lines of a document into what the registration form asks for. */
@ApplicationScoped
class ZoneReader {

    /** States that the zone writes otherwise than ISO 3166-1 does. */
    private static final Map<String, String> OTHERWISE = Map.of("D", "DE", "GBD", "GB", "GBN", "GB", "GBO", "GB");

    @Inject
    Suspects suspects;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    Reading read(String mrz) {
        var zone = MachineReadableZone.parse(mrz, LocalDate.now(clock));
        if (!zone.isRead()) {
            return new Reading(zone, null, null, null, List.of(), List.of());
        }
        var holder = zone.holder();
        var document = document(zone);
        return new Reading(
                zone,
                PersonName.of(PrintedName.inCyrillic(holder.surname(), holder.givenNames())),
                state(holder.nationality()),
                state(zone.document().issuingState()),
                suspects.seen(suspects.of(Descriptions.of(sought(holder, document), null), null)),
                warnings(zone));
    }

    private static PersonSought sought(Holder holder, NewDocument document) {
        var birth = holder.birthDate().birth().orElse(null);
        return new PersonSought(
                null,
                new PersonName(holder.surname(), holder.givenNames(), null),
                holder.sex(),
                birth,
                holder.personalNumber(),
                document);
    }

    private NewDocument document(MachineReadableZone zone) {
        var country = state(zone.document().issuingState());
        if (country == null || zone.document().number().isBlank()) {
            return null;
        }
        var type = zone.format() == ZoneFormat.TD3 ? DocumentType.PASSPORT : DocumentType.ID_CARD;
        return new NewDocument(type, country, zone.document().number(), null, null);
    }

    private static List<String> warnings(MachineReadableZone zone) {
        var holder = zone.holder();
        return Pin.of(holder.personalNumber())
                .map(pin ->
                        pin.mismatches(holder.sex(), holder.birthDate().birth().orElse(null)))
                .orElse(List.of());
    }

    private String state(String letters) {
        return OTHERWISE.containsKey(letters)
                ? OTHERWISE.get(letters)
                : reference.countryByAlpha3(letters).map(Country::getCode).orElse(null);
    }
}
