package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Migrant;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.registry.contacts.Contact;
import org.sapar.registry.contacts.ContactDesk;
import org.sapar.registry.contacts.ContactFile;
import org.sapar.registry.contacts.ContactKind;
import org.sapar.registry.contacts.Kin;
import org.sapar.registry.contacts.NewContact;
import org.sapar.registry.contacts.NewRelative;
import org.sapar.registry.contacts.Reach;
import org.sapar.registry.contacts.Relation;
import org.sapar.registry.contacts.Relative;
import org.sapar.registry.contacts.Safe;
import org.sapar.registry.contacts.Safety;

/** How a migrant is reached without danger, and who belongs to the migrant. */
class ContactIT extends DeskTest {

    private static final Safety EVENING = new Safety(Safe.ONLY_BETWEEN, "19:00", "21:30", true, true, false, "Ала-Тоо");

    private static final Safety NEVER = new Safety(Safe.NO, null, null, true, true, false, null);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));

    @Inject
    ContactDesk contacts;

    @Inject
    ProtectionDesk protection;

    private Migrant migrant;

    @BeforeEach
    void register() {
        migrant = registered();
    }

    @Test
    void a_number_is_told_once_changed_on_what_was_seen_and_ended_not_deleted() {
        var form = new NewContact(UUID.randomUUID(), migrant.getId(), phone("8 912 345 67 91"), EVENING);
        var added = As.AIDA.call(() -> contacts.addContact(form));

        assertThat(added.getReach().value()).isEqualTo("+79123456791");
        assertThat(As.AIDA.call(() -> contacts.addContact(form)).getId()).isEqualTo(added.getId());
        assertBroken(() -> add(As.AIDA, "+7 912 345-67-91", NEVER)).withMessage("registry.contact.known");

        var changed = As.CHOLPON.call(() -> contacts.changeContact(added.getId(), 0, added.getReach(), NEVER));
        assertThat(changed.getSafety()).isEqualTo(NEVER);
        assertBroken(() -> As.AIDA.call(() -> contacts.changeContact(added.getId(), 0, added.getReach(), EVENING)))
                .matches(broken -> broken.isConflict());

        assertBroken(() -> As.AIDA.call(() -> contacts.endContact(added.getId(), 1, today.plusDays(1))))
                .withMessage("registry.contact.end");
        As.AIDA.call(() -> contacts.endContact(added.getId(), 1, today));
        assertThat(file(As.BAKYT).contact(added.getId()).orElseThrow().getLastDay())
                .isEqualTo(today);
        assertBroken(() -> As.AIDA.call(() -> contacts.changeContact(added.getId(), 2, added.getReach(), EVENING)))
                .withMessage("registry.contact.over");
        assertThat(add(As.AIDA, "+7 912 345-67-91", EVENING).isEnded()).isFalse();
    }

    @Test
    void what_is_told_of_the_main_number_stands_beside_it() {
        assertThat(file(As.AIDA).main()).isEmpty();

        add(As.CHOLPON, migrant.getMobile(), NEVER);

        assertThat(file(As.AIDA).main()).contains(NEVER);
        assertThatThrownBy(() -> add(As.FARIDA, "+996555123456", EVENING)).isInstanceOf(EJBAccessException.class);
        assertBroken(() -> add(As.ELENA, "+996555123456", EVENING))
                .matches(broken -> broken.key().equals("registry.opening"));
    }

    @Test
    void a_relative_is_somebody_with_a_name_or_with_a_file_and_a_guardian_has_a_right_to_it() {
        var child = new Kin(Relation.CHILD, "Пробуева Бермет", today.minusYears(9), null, null, false, false);
        var added = As.AIDA.call(
                () -> contacts.addRelative(new NewRelative(UUID.randomUUID(), migrant.getId(), " ", child)));
        assertThat(file(As.AIDA).minor(added)).contains(true);

        assertBroken(() -> relate(null, kin(Relation.SPOUSE, null))).withMessage("registry.relative.name");
        assertBroken(() -> relate("PER-1", kin(Relation.SPOUSE, null))).withMessage("registry.relative.file");
        assertBroken(() -> relate(migrant.getFileNo(), kin(Relation.SPOUSE, null)))
                .withMessage("registry.relative.self");
        assertBroken(() -> relate(null, kin(Relation.GUARDIAN, "Пробуева Айша")))
                .matches(broken -> broken.field().equals("guardianBasis"));

        var named = new Kin(Relation.CHILD, "Пробуева Бермет", null, "суд", "8 912 345 67 92", true, true);
        var changed = As.AIDA.call(() -> contacts.changeRelative(added.getId(), 0, null, named));
        assertThat(changed.getKin().guardianBasis()).isNull();
        assertThat(changed.getKin().phone()).isEqualTo("+79123456792");
        assertThat(As.AIDA
                        .call(() -> contacts.endRelative(added.getId(), 1, today))
                        .isEnded())
                .isTrue();
    }

    @Test
    void a_relative_who_is_protected_is_named_to_those_alone_who_may_see_it() {
        var wife = registered();
        var form = new NewRelative(
                UUID.randomUUID(),
                migrant.getId(),
                wife.getFileNo().toLowerCase(Locale.ROOT),
                kin(Relation.SPOUSE, "Пробуева Айша"));
        var linked = As.AIDA.call(() -> contacts.addRelative(form));
        assertThat(linked.getName()).isEqualTo(wife.getNameCyrillic());
        assertThat(linked.getKin().name())
                .as("kept in one place, from where it can be hidden")
                .isNull();
        var child = relate(null, kin(Relation.CHILD, "Пробуева Бермет"));

        As.CHOLPON.call(() -> protection.protect(
                wife.getId(), wife.getVersion(), new Protection("Айчүрөк", "Is looked for by her husband")));

        assertThat(file(As.AIDA).relatives()).extracting(Relative::getId).containsExactly(child.getId());
        assertThat(file(As.CHOLPON).relatives())
                .extracting(Relative::getName)
                .containsExactlyInAnyOrder("Айчүрөк", "Пробуева Бермет");
        assertBroken(() -> As.AIDA.call(() -> contacts.addRelative(form))).matches(broken -> broken.isUnknown());
        assertBroken(() -> As.AIDA.call(() -> contacts.endRelative(linked.getId(), 0, today)))
                .matches(broken -> broken.isUnknown());
        assertBroken(() -> As.AIDA.call(
                        () -> contacts.changeRelative(linked.getId(), 0, null, kin(Relation.SPOUSE, "Пробуева"))))
                .matches(broken -> broken.isUnknown());
        assertBroken(() -> relate(wife.getFileNo(), kin(Relation.SPOUSE, null))).withMessage("registry.protected");
        assertBroken(() -> As.AIDA.call(() -> contacts.contacts(wife.getId()))).withMessage("registry.protected");
    }

    private ContactFile file(As who) {
        return who.call(() -> contacts.contacts(migrant.getId()));
    }

    private Contact add(As who, String number, Safety safety) {
        var form = new NewContact(UUID.randomUUID(), migrant.getId(), phone(number), safety);
        return who.call(() -> contacts.addContact(form));
    }

    private Relative relate(String fileNo, Kin kin) {
        return As.AIDA.call(
                () -> contacts.addRelative(new NewRelative(UUID.randomUUID(), migrant.getId(), fileNo, kin)));
    }

    private static Reach phone(String number) {
        return new Reach(ContactKind.PHONE, number, "ky");
    }

    private static Kin kin(Relation relation, String name) {
        return new Kin(relation, name, null, null, null, true, true);
    }
}
