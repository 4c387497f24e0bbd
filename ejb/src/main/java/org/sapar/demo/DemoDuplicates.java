package org.sapar.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sapar.persistence.Ids;
import org.sapar.registry.Decision;
import org.sapar.registry.DocumentType;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.RegistryDesk;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionDesk;
import org.sapar.registry.SuspicionQuery;
import org.sapar.registry.SuspicionRow;
import org.sapar.registry.SuspicionState;

/** Gives some of the invented migrants a second file, which somebody has to look at. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDuplicates {

    private static final int MOST = 200;

    @EJB
    RegistryDesk registry;

    @EJB
    SuspicionDesk suspicions;

    /** Makes a second file for each of them at the post of the caller; to be called as somebody who may. */
    public void load(List<Migrant> people, String region) {
        for (var known : people) {
            var number = Math.floorMod(known.getId().hashCode(), 10_000);
            suspect(known, registry.registerBeside(again(known, region, number), Set.of(known.getId())));
        }
    }

    /** The same person years before: without patronymic and number, with the passport of that time. */
    private static NewMigrant again(Migrant known, String region, int number) {
        var name = known.name(Script.CYRILLIC).orElseThrow();
        return new NewMigrant(
                Ids.next(),
                new NewPerson(
                        known.getCitizenship(),
                        known.getSex(),
                        known.getBirth(),
                        null,
                        new PersonName(name.surname(), name.given(), null),
                        null),
                new NewDocument(
                        DocumentType.PASSPORT, "KG", String.format(Locale.ROOT, "AC992%04d", number), null, null),
                new NewStay(region, StayPurpose.WORK, null),
                String.format(Locale.ROOT, "+7922099%04d", number),
                true,
                known.getLanguage(),
                null);
    }

    private void suspect(Migrant known, Migrant second) {
        var pair = Stream.of(suspicions.suspected(new SuspicionQuery(SuspicionState.DIFFERENT, 0, MOST)))
                .flatMap(List::stream)
                .filter(row -> isOf(row, known) && isOf(row, second))
                .findFirst()
                .orElseThrow();
        var seen = suspicions.reveal(pair.id(), "Показал оба паспорта");
        var versions = new Decision.Seen(
                seen.suspicion().getVersion(),
                seen.one().version(),
                seen.other().version());
        suspicions.decide(
                pair.id(),
                new Decision(SuspicionAction.SUSPECT_AGAIN, versions, null, Set.of(), "Показал оба паспорта"));
    }

    private static boolean isOf(SuspicionRow pair, Migrant file) {
        return pair.one().id().equals(file.getId()) || pair.other().id().equals(file.getId());
    }
}
