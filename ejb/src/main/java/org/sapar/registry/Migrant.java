package org.sapar.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Ids;

/**
 * A migrant's file, from before departure to return.
 *
 * <p>It begins when some post registers the person and is never deleted. It belongs to no post: every post may find
 * every migrant, and the post named here is the one that keeps the file. Names, documents and stays follow each other
 * in time; what was printed stays as printed.
 */
@Entity
@Audited
public class Migrant extends Person {

    private static final long serialVersionUID = 1L;

    @Column(updatable = false)
    private String fileNo;

    private String nameCyrillic;

    private String nameLatin;

    private String postCode;

    private Instant consentAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Migrant mergedInto;

    @OneToMany(mappedBy = "migrant", cascade = CascadeType.PERSIST)
    @OrderBy("filedAt desc, id desc")
    private List<MigrantName> names = new ArrayList<>();

    @OneToMany(mappedBy = "migrant", cascade = CascadeType.PERSIST)
    @OrderBy("filedAt desc, id desc")
    private List<IdentityDocument> documents = new ArrayList<>();

    @OneToMany(mappedBy = "migrant", cascade = CascadeType.PERSIST)
    @OrderBy("filedAt desc, id desc")
    private List<Stay> stays = new ArrayList<>();

    /** For the persistence provider. */
    protected Migrant() {}

    /** A new file as the form says, kept by a post. */
    Migrant(NewMigrant form, String fileNo, String mobile, String postCode, Instant now) {
        super(form, mobile, now);
        var person = form.person();
        this.fileNo = fileNo;
        this.postCode = postCode;
        this.consentAt = now;
        if (!person.cyrillic().isEmpty()) {
            call(Script.CYRILLIC, person.cyrillic().tidy(), now);
        }
        if (person.latin() != null && !person.latin().isEmpty()) {
            call(Script.LATIN, person.latin().tidy(), now);
        }
        if (form.document() != null) {
            documents.add(0, new IdentityDocument(Ids.next(), now, this, form.document()));
        }
        stays.add(0, new Stay(Ids.next(), now, this, form.stay()));
        makeMatchKeys();
    }

    /** File number, {@code PER-0004812-13}. */
    public String getFileNo() {
        return fileNo;
    }

    /**
     * The current name in Cyrillic, surname first; as the travel document prints it while nobody has told the other. Of
     * a file that is protected its alias.
     */
    public String getNameCyrillic() {
        return nameCyrillic;
    }

    /** The current name as the travel document prints it, or null; null as long as the file is protected. */
    public String getNameLatin() {
        return nameLatin;
    }

    /** Code of the post that keeps the file. */
    public String getPostCode() {
        return postCode;
    }

    public Instant getConsentAt() {
        return consentAt;
    }

    /** Whether it was found to be of the same person as another file, which has its records now. */
    public boolean isMerged() {
        return mergedInto != null;
    }

    /**
     * Takes back a file that came by a list by mistake: nothing finds it, its PIN and documents are free for others.
     *
     * @param why kept with its documents
     */
    void withdraw(Instant now, LocalDate today, String why) {
        hide(now);
        put(PersonField.PIN, null);
        documents.forEach(document -> document.withdraw(today, why));
    }

    /** The file that stands for this person: itself, unless it was merged into another. */
    public Migrant survivor() {
        return mergedInto == null ? this : mergedInto.survivor();
    }

    /** @param kept the file that has its records from now on, or null when the two are separated again */
    void mergeInto(Migrant kept) {
        mergedInto = kept;
    }

    /** Names, the latest first. */
    public List<MigrantName> getNames() {
        return Collections.unmodifiableList(names);
    }

    /** Documents, the latest first. */
    public List<IdentityDocument> getDocuments() {
        return Collections.unmodifiableList(documents);
    }

    /** Stays, the latest first; what was told of a group and undone is none. */
    public List<Stay> getStays() {
        return stays.stream().filter(stay -> !stay.isUndone()).toList();
    }

    /** The current name in a script. */
    public Optional<PersonName> name(Script script) {
        return names.stream()
                .filter(name -> name.isCurrent() && name.getScript() == script)
                .map(MigrantName::getName)
                .findFirst();
    }

    /** The stay that goes on, if any. */
    public Optional<Stay> stay() {
        return stays.stream().filter(stay -> stay.getLeftOn() == null).findFirst();
    }

    /** Mends spelling, contact and stay; what was said before stays in the history of the file. */
    void amend(Amendment told, String mobile, Instant now, LocalDate today) {
        rename(Script.CYRILLIC, told.cyrillic(), now, today);
        stayNow(told.stay(), now, today);
        reachAt(mobile, told.language());
        makeMatchKeys();
    }

    /** Puts right who the person is; without a name in Latin letters the one of before ends. */
    void correct(Correction right, Instant now, LocalDate today) {
        identify(right);
        rename(Script.LATIN, right.latin(), now, today);
        makeMatchKeys();
    }

    /**
     * Takes over what the person at the counter brought that the file has not: names, document, number, stay.
     *
     * @param mobile in E.164; null leaves the one that is known
     */
    void recognise(NewMigrant form, String mobile, Instant now, LocalDate today) {
        var person = form.person();
        if (!person.cyrillic().isEmpty()) {
            rename(Script.CYRILLIC, person.cyrillic(), now, today);
        }
        if (person.latin() != null && !person.latin().isEmpty()) {
            rename(Script.LATIN, person.latin(), now, today);
        }
        know(form);
        if (form.document() != null && document(form.document()).isEmpty()) {
            documents.add(0, new IdentityDocument(Ids.next(), now, this, form.document()));
        }
        stayNow(form.stay(), now, today);
        reachAt(mobile == null ? getMobile() : mobile, form.language());
        this.consentAt = now;
        makeMatchKeys();
    }

    /** The document of the file that is laid on the counter, if it is there. */
    Optional<IdentityDocument> document(NewDocument printed) {
        return documents.stream()
                .filter(known -> printed != null && known.isThe(printed))
                .findFirst();
    }

    void add(Paper paper, Instant now) {
        documents.add(0, new IdentityDocument(paper.id(), now, this, paper.document()));
        makeMatchKeys();
    }

    /** Derives the keys by which this file is found again when the person comes as somebody new. */
    void makeMatchKeys() {
        foundBy(Descriptions.of(this));
    }

    private void rename(Script script, PersonName told, Instant now, LocalDate today) {
        var called = told == null ? null : told.tidy();
        if (!Objects.equals(name(script).orElse(null), called)) {
            names.stream()
                    .filter(name -> name.isCurrent() && name.getScript() == script)
                    .forEach(name -> name.end(today));
            if (called != null) {
                call(script, called, now);
                names.get(0).begin(today);
            }
            show();
        }
    }

    void stayNow(NewStay told, Instant now, LocalDate today) {
        var same = stay().filter(stay -> stay.saysTheSame(told));
        if (same.isPresent()) {
            same.get().enter(told.enteredOn());
        } else {
            var next = new Stay(Ids.next(), now, this, told);
            stay().ifPresent(stay -> next.follow(stay, today));
            stays.add(0, next);
        }
    }

    private void call(Script script, PersonName name, Instant now) {
        names.add(0, new MigrantName(Ids.next(), now, this, script, name));
        foundBy(name);
        show();
    }

    /** Everybody sees these two: the present names, or the alias and nothing else. */
    private void show() {
        nameLatin = isProtected() ? null : value(PersonField.LATIN);
        nameCyrillic = Stream.of(getAlias(), value(PersonField.CYRILLIC), value(PersonField.LATIN), nameCyrillic)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Lets the file go by an alias from now on; null, and it goes by its names again. */
    void protect(String alias, Instant now) {
        goBy(alias, now);
        if (alias == null && isMerged()) {
            // Its names went to the other file: nothing of its own is left to be called by but the alias.
            nameCyrillic = survivor().nameCyrillic;
        }
        renew();
    }

    /** Writes anew what is derived from the names, after names of another file came or left. */
    void renew() {
        show();
        names.forEach(name -> foundBy(name.getName()));
        makeMatchKeys();
    }

    @Override
    String value(PersonField field) {
        return switch (field) {
            case CYRILLIC -> name(Script.CYRILLIC).map(PersonName::full).orElse(null);
            case LATIN -> name(Script.LATIN).map(PersonName::full).orElse(null);
            case STAY -> stay().map(Stay::getRegion).orElse(null);
            default -> super.value(field);
        };
    }

    /** The file as a line of a list. */
    MigrantRow row() {
        return new MigrantRow(getId(), fileNo, nameCyrillic, nameLatin, isProtected() ? null : getBirth(), postCode);
    }

    /** All that the file's page reads, fetched while the transaction lasts. */
    Migrant whole() {
        Hibernate.initialize(names);
        Hibernate.initialize(documents);
        Hibernate.initialize(stays);
        return this;
    }
}
