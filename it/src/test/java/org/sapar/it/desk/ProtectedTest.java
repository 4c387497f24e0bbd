package org.sapar.it.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.sapar.it.Given;
import org.sapar.registry.DocumentType;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;

/** A test of somebody who is in danger and goes by an alias. */
abstract class ProtectedTest extends RegisterTest {

    static final String WHY = "Is looked for by whom she fled from";

    @Inject
    ProtectionDesk protection;

    final NewMigrant form = called("+7912" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));

    final String alias = Given.one().cyrillic() + "ай";

    final UUID id = form.id();

    Migrant migrant;

    @BeforeEach
    void register() {
        migrant = As.AIDA.call(() -> registry.register(form));
    }

    Migrant protect() {
        var version = As.CHOLPON.call(() -> registry.open(id)).migrant().getVersion();
        return As.CHOLPON.call(() -> protection.protect(id, version, new Protection(" " + alias + " ", WHY)));
    }

    List<UUID> found(As who, String text) {
        return who.call(() -> registry.find(new MigrantQuery(text, null, 0, 25))).stream()
                .map(MigrantRow::id)
                .toList();
    }

    /** The same person once more, with another PIN or none. */
    NewMigrant form(String pin) {
        var person = form.person();
        return new NewMigrant(
                UUID.randomUUID(),
                new NewPerson("KG", person.sex(), person.birthDate(), pin, person.cyrillic(), person.latin()),
                form.document(),
                form.stay(),
                form.mobile(),
                true,
                "ru",
                null);
    }

    static NewMigrant called(String mobile) {
        var made = Made.up();
        return new NewMigrant(
                made.id(), made.person(), made.document(), made.stay(), mobile, true, made.language(), null);
    }

    static NewDocument card() {
        return new NewDocument(
                DocumentType.ID_CARD,
                "KG",
                "ID" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999),
                null,
                null);
    }

    void release() {
        var version = As.CHOLPON.call(() -> registry.open(id)).migrant().getVersion();
        As.CHOLPON.call(() -> protection.release(id, version, "She lives elsewhere now"));
    }
}
