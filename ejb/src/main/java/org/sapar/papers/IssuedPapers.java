package org.sapar.papers;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The papers that were issued. */
interface IssuedPapers {

    String ROW = "select new org.sapar.papers.PaperRow(p.id, p.publicId, p.number, p.kind, p.language, p.postCode,"
            + " p.author, p.initials, p.issuedOn, p.validUntil, p.state, p.endedOn) from IssuedPaper p ";

    EntityManager entityManager();

    @HQL("select p from IssuedPaper p where p.id = :id")
    Optional<IssuedPaper> byId(UUID id);

    @HQL("select p from IssuedPaper p where p.recordId = :record and p.state = PaperState.VALID")
    List<IssuedPaper> valid(UUID record);

    @HQL("select p from IssuedPaper p where p.recordId = :record and p.state = PaperState.VALID and p.kind = :kind"
            + " and p.language = :language")
    List<IssuedPaper> standing(UUID record, PaperKind kind, PaperLanguage language);

    @HQL(ROW + "where p.recordId = :record order by p.filedAt desc, p.id desc")
    List<PaperRow> of(UUID record);

    @HQL(ROW + "where p.publicId = :publicId")
    Optional<PaperRow> byPublicId(String publicId);

    @HQL(ROW + "where p.number = :number")
    Optional<PaperRow> byNumber(String number);
}
