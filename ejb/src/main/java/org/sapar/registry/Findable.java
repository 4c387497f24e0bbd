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
 * <p>They are derived, and so have no history. They are only added to: by a name that was mended the person is found
 * still.
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

    /** 0 until {@link KeyKeeper} has seen the file, unless it was compared with all others when it came. */
    @NotAudited
    @Column(updatable = false)
    private int keysEdition;

    private Instant withdrawnAt;

    /** For the persistence provider. */
    protected Findable() {}

    /** A new file, which nothing finds yet. */
    protected Findable(UUID id, Instant filedAt) {
        super(id, filedAt);
    }

    void foundBy(PersonName name) {
        var words = searchKeys.stream().filter(NameKey::isWord).collect(Collectors.toSet());
        if (words.addAll(NameKey.tokens(name.full()))) {
            searchKeys.addAll(NameKey.keys(words));
        }
    }

    void foundBy(Description person) {
        matchKeys.addAll(MatchKeys.of(person));
    }

    /** Spares {@link KeyKeeper} the look; for a new file that was compared and whose words are known. */
    void seen() {
        keysEdition = MatchKeys.EDITION;
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
