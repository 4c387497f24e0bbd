package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Directory;
import org.sapar.registry.DirectoryColumn;
import org.sapar.registry.DirectoryDesk;
import org.sapar.registry.NewList;
import org.sapar.registry.SavedList;

/** Everybody arranges the directory for oneself. */
class DirectoryIT extends DeskTest {

    private static final int MOST = 20;

    private final As one = As.AIDA;

    private final As other = As.DANIYAR;

    @Inject
    DirectoryDesk desk;

    /** The directory of both is as it was before. */
    @AfterEach
    void forget() {
        for (var who : List.of(one, other)) {
            directory(who).lists().forEach(list -> drop(who, list.getId()));
            choose(who, EnumSet.allOf(DirectoryColumn.class));
        }
    }

    @Test
    void a_name_means_the_filters_that_it_was_given_last_and_only_to_its_owner() {
        var first = keep(one, new NewList("Outreach", "асан", null));
        var again = keep(one, new NewList(" Outreach ", null, "YEK"));
        keep(other, new NewList("Outreach", "бакыт", null));

        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(directory(one).lists()).singleElement().satisfies(list -> {
            assertThat(list.getSought()).isNull();
            assertThat(list.getPost()).isEqualTo("YEK");
        });
        assertBroken(() -> drop(other, first.getId()))
                .as("somebody else's")
                .matches(broken -> broken.key().equals("unknown"));
        drop(one, first.getId());
        assertThat(directory(one).lists()).isEmpty();
        assertThat(directory(other).lists()).extracting(SavedList::getSought).containsExactly("бакыт");
    }

    @Test
    void twenty_names_are_enough_and_a_name_without_filters_is_none() {
        for (var number = 1; number <= MOST; number++) {
            keep(one, new NewList("List " + number, "асан", null));
        }

        assertBroken(() -> keep(one, new NewList("One more", "асан", null)))
                .matches(broken -> broken.key().equals("registry.list.most"));
        assertThat(keep(one, new NewList("List 7", "бакыт", null)).getSought()).isEqualTo("бакыт");
        assertBroken(() -> keep(other, new NewList("Nobody", " ", null)))
                .matches(broken -> broken.key().equals("registry.list.filters"));
    }

    @Test
    void work_begins_with_the_list_that_was_chosen_last_as_long_as_it_is_there() {
        var first = keep(one, new NewList("First", "асан", null));
        var second = keep(one, new NewList("Second", null, "YEK"));
        var theirs = keep(other, new NewList("Theirs", "бакыт", null));
        assertThat(start(one)).isEmpty();

        one.run(() -> desk.startWith(first.getId()));
        one.run(() -> desk.startWith(second.getId()));
        assertThat(start(one)).get().extracting(SavedList::getName).isEqualTo("Second");
        assertThat(start(other)).isEmpty();
        assertBroken(() -> one.run(() -> desk.startWith(theirs.getId())))
                .as("somebody else's")
                .matches(broken -> broken.key().equals("unknown"));

        one.run(desk::startAsUsual);
        assertThat(start(one)).isEmpty();
        one.run(() -> desk.startWith(first.getId()));
        drop(one, first.getId());
        assertThat(start(one)).as("it is gone").isEmpty();
    }

    private Optional<SavedList> start(As who) {
        return who.call(desk::startList);
    }

    @Test
    void columns_are_shown_as_they_were_chosen_last_and_only_to_whoever_chose() {
        assertThat(directory(one).columns()).isEqualTo(EnumSet.allOf(DirectoryColumn.class));
        choose(one, Set.of(DirectoryColumn.POST, DirectoryColumn.LATIN));
        choose(one, Set.of(DirectoryColumn.WHY));
        choose(other, Set.of());

        assertThat(directory(one).columns()).containsExactly(DirectoryColumn.WHY);
        assertThat(directory(other).columns()).isEmpty();
    }

    private Directory directory(As who) {
        return who.call(desk::directory);
    }

    private SavedList keep(As who, NewList form) {
        return who.call(() -> desk.keepList(form));
    }

    private void drop(As who, UUID list) {
        who.call(() -> {
            desk.dropList(list);
            return list;
        });
    }

    private void choose(As who, Set<DirectoryColumn> columns) {
        who.call(() -> {
            desk.chooseColumns(columns);
            return columns;
        });
    }
}
