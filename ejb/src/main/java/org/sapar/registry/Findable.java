package org.sapar.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.sapar.persistence.Filed;
import org.sapar.registry.matching.Description;
import org.sapar.registry.matching.MatchKeys;

/**
 * A file with the keys by which it is found: the folded words of its names, and the hashes by which files of one person
 * are looked for.
 *
 * <p>They are derived, and so have no history. They are only added to, for by a name that was mended the person is
 * found still; but when the file is to go by an alias, the words of its names are taken away.
 */
@Audited
@MappedSuperclass
public abstract class Findable extends Filed {

    private static final long serialVersionUID = 1L;

    @NotAudited
    @ElementCollection
    @CollectionTable(name = "migrant_key", joinColumns = @JoinColumn(name = "migrant_id"))
    @Column(name = "name_key")
    private Set<String> searchKeys = new HashSet<>();

    @NotAudited
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "match_key", joinColumns = @JoinColumn(name = "migrant_id"))
    @Column(name = "match_key")
    private Set<Long> matchKeys = new HashSet<>();

    /** 0 until {@link KeyKeeper} has seen the file, unless it came by a list and was compared with all others then. */
    @NotAudited
    @Column(updatable = false)
    private int keysEdition;

    private Instant withdrawnAt;

    private String alias;

    private Instant protectedAt;

    /** For the persistence provider. */
    protected Findable() {}

    /** A new file, which nothing finds yet. */
    protected Findable(UUID id, Instant filedAt) {
        super(id, filedAt);
    }

    /** By its names, unless it goes by an alias. */
    void foundBy(PersonName name) {
        if (!isProtected()) {
            foundBy(name.full());
        }
    }

    private void foundBy(String name) {
        var words = searchKeys.stream().filter(NameKey::isWord).collect(Collectors.toSet());
        if (words.addAll(NameKey.tokens(name))) {
            searchKeys.addAll(NameKey.keys(words));
        }
    }

    /** Whoever is protected is compared as well; what is found is shown to those alone who may see protected people. */
    void foundBy(Description person) {
        matchKeys.addAll(MatchKeys.of(person));
    }

    /** From now on only the alias finds it; null, and nothing does until its keys are made anew. */
    void goBy(String name, Instant now) {
        alias = name;
        if (name == null || protectedAt == null) {
            protectedAt = name == null ? null : now;
        }
        searchKeys.clear();
        if (name != null) {
            foundBy(name);
        }
    }

    /** The name under which everybody sees it who may not know whose it is; null for a file that is not protected. */
    public String getAlias() {
        return alias;
    }

    /** Since when it goes by that alias, or null. */
    public Instant getProtectedAt() {
        return protectedAt;
    }

    /** Whether it goes by an alias, and only those open it who may see protected people. */
    public boolean isProtected() {
        return alias != null;
    }

    /** Words of its names and pairs of them. */
    Stream<String> searchKeys() {
        return searchKeys.stream();
    }

    /** Hashes by which it is found again when the person comes as somebody new. */
    Stream<Long> matchKeys() {
        return matchKeys.stream();
    }

    /** Whether it was compared with nobody yet. */
    boolean isNew() {
        return keysEdition == 0;
    }

    /** From now on nothing finds it. */
    void hide(Instant now) {
        withdrawnAt = now;
    }

    /** Whether it was taken back with the list by which it came, so that it is nobody's any more. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
