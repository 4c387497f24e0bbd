package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.shared.Broken;

/** Puts the people of a list on file and takes them back; the rules are those of the counter. */
@ApplicationScoped
public class ListRegistrar {

    @Inject
    Migrants migrants;

    @Inject
    FileNumbers fileNumbers;

    @Inject
    ListWriter writer;

    @Inject
    Registrar registrar;

    @Inject
    FileAccess access;

    @Inject
    Clock clock;

    /**
     * Makes a file for each of them; the id of the form becomes that of the file.
     *
     * @param fit people against whom nothing speaks, at most {@value FileNumbers#MOST}
     * @param post code of the post that keeps the files
     */
    public void register(List<Examined> fit, String post) {
        if (fit.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var numbers = fileNumbers.next(fit.size()).iterator();
        var files = fit.stream()
                .map(one -> new Migrant(one.form(), numbers.next(), one.mobile(), post, now))
                .toList();
        writer.write(files, now);
        files.forEach(registrar::begunByList);
        fit.forEach(this::suspect);
        migrants.entityManager().flush();
    }

    /** What is possible and not likely is looked at later. */
    private void suspect(Examined one) {
        var file =
                migrants.entityManager().getReference(Migrant.class, one.form().id());
        for (var alike : one.alike()) {
            var other = migrants.entityManager().getReference(Migrant.class, alike.file());
            migrants.entityManager().persist(new Suspicion(Ids.next(), clock.instant(), file, other, alike.likeness()));
        }
    }

    /** The files that may be of somebody of a list, the likeliest first. */
    public List<Suspect> suspects(NewMigrant form) {
        return registrar.check(Descriptions.sought(form));
    }

    /**
     * Makes a file although others look alike, and remembers that they are of others.
     *
     * @throws Broken if a file has the same PIN or document, or is likely of the same person and not named
     */
    public Migrant registerBeside(NewMigrant form, Set<UUID> toldApart, String post) {
        return registrar.registerListed(form, toldApart, post);
    }

    /**
     * Adds what the list tells to the file of the same person.
     *
     * @param staysThere whether the line itself tells of the stay; else that of the file stays as it is
     * @throws Broken if there is no such file, the caller's post has no tie to it, or it has another PIN; the conflict,
     *     if somebody saved it since it was compared
     */
    public void recognise(UUID file, int version, NewMigrant form, boolean staysThere) {
        var migrant = access.recognised(file, form);
        if (migrant.getVersion() != version) {
            throw Broken.conflict();
        }
        registrar.recognise(migrant, asKnown(migrant, form, staysThere));
    }

    /** What holds for the lines of a list that do not say otherwise does not hold against a file. */
    private static NewMigrant asKnown(Migrant file, NewMigrant form, boolean staysThere) {
        var stay = file.stay()
                .filter(known -> !staysThere)
                .map(known -> new NewStay(
                        known.getRegion(), known.getPurpose(), form.stay().enteredOn()))
                .orElse(form.stay());
        return new NewMigrant(
                form.id(),
                form.person(),
                form.document(),
                stay,
                form.mobile(),
                form.consent(),
                file.getLanguage(),
                form.pinReason());
    }
}
