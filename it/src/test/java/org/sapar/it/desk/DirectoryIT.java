package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Directory;
import org.sapar.registry.DirectoryColumn;
import org.sapar.registry.DirectoryDesk;
import org.sapar.registry.NewList;
import org.sapar.registry.SavedList;

/** Everybody arranges the directory for oneself. */
class DirectoryIT extends DeskTest {

    private static final int MOST = 20;

    private final String one = UUID.randomUUID().toString();

    private final String other = UUID.randomUUID().toString();

    @Inject
    DirectoryDesk desk;

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
    void columns_are_shown_as_they_were_chosen_last_and_only_to_whoever_chose() {
        assertThat(directory(one).columns()).isEqualTo(EnumSet.allOf(DirectoryColumn.class));
        choose(one, Set.of(DirectoryColumn.POST, DirectoryColumn.LATIN));
        choose(one, Set.of(DirectoryColumn.WHY));
        choose(other, Set.of());

        assertThat(directory(one).columns()).containsExactly(DirectoryColumn.WHY);
        assertThat(directory(other).columns()).isEmpty();
    }

    private Directory directory(String sub) {
        return as(sub, desk::directory);
    }

    private SavedList keep(String sub, NewList form) {
        return as(sub, () -> desk.keepList(form));
    }

    private void drop(String sub, UUID list) {
        as(sub, () -> {
            desk.dropList(list);
            return list;
        });
    }

    private void choose(String sub, Set<DirectoryColumn> columns) {
        as(sub, () -> {
            desk.chooseColumns(columns);
            return columns;
        });
    }

    private static <T> T as(String sub, Callable<T> work) {
        return As.anybody(sub, Set.of(REGISTRY_READ), work);
    }
}
