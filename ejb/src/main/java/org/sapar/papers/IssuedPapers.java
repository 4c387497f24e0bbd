package org.sapar.papers;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The papers that were issued. */
interface IssuedPapers {

    EntityManager entityManager();

    @HQL("select p from IssuedPaper p where p.id = :id")
    Optional<IssuedPaper> byId(UUID id);

    @HQL("select p from IssuedPaper p where p.recordId = :record and p.state = PaperState.VALID")
    List<IssuedPaper> valid(UUID record);

    @HQL("select p from IssuedPaper p where p.recordId = :record and p.state = PaperState.VALID and p.kind = :kind"
            + " and p.language = :language")
    List<IssuedPaper> standing(UUID record, PaperKind kind, PaperLanguage language);

    @HQL("select p from IssuedPaper p where p.recordId = :record order by p.filedAt desc, p.id desc")
    List<IssuedPaper> of(UUID record);

    @HQL("select p from IssuedPaper p where p.publicId = :publicId")
    Optional<IssuedPaper> byPublicId(String publicId);

    @HQL("select p from IssuedPaper p where p.number = :number")
    Optional<IssuedPaper> byNumber(String number);
}
