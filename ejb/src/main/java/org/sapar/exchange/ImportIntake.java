package org.sapar.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Submissions;
import org.sapar.shared.Broken;

/** Takes a list in: its lines as they are, and a proposal of what stands in its columns. */
@ApplicationScoped
class ImportIntake {

    /** Lines that show what stands in the columns. */
    static final int SAMPLE = 5;

    /** Lists that may have the same heads as this one. */
    private static final int REMEMBERED = 50;

    /** Lines that are written at once. */
    private static final int ROUND = 1_000;

    private static final int LONGEST_TITLE = 200;

    @Inject
    Imports imports;

    @Inject
    Submissions submissions;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /** What one submission says. */
    private record Sent(String fileName, String digest) {}

    /** Takes it; nothing happens if it was taken before. */
    void take(UUID id, String fileName, byte[] content) {
        if (!submissions.isRepeat(id, new Sent(fileName, digest(content)))) {
            write(id, fileName, content);
        }
    }

    private void write(UUID id, String fileName, byte[] content) {
        var officer = caller.standing();
        if (officer.post() == null) {
            throw new Broken("registry.post");
        }
        var batch = new ImportBatch(id, clock.instant(), officer, fileName);
        entityManager.persist(batch);
        var heads = new ArrayList<String>();
        var rows = new int[1];
        var format = ListReader.read(content, (number, cells) -> {
            if (heads.isEmpty()) {
                heads.addAll(cells.stream().map(ImportIntake::title).toList());
            } else {
                write(batch, number, cells, ++rows[0]);
            }
        });
        entityManager.flush();
        entityManager.find(ImportBatch.class, id).read(format, proposed(heads), rows[0]);
    }

    private void write(ImportBatch batch, int number, List<String> cells, int count) {
        var owner = entityManager.getReference(ImportBatch.class, batch.getId());
        entityManager.persist(new ImportRow(owner, number, cells));
        if (count % ROUND == 0) {
            entityManager.flush();
            entityManager.clear();
        }
    }

    /** As a list with the same heads was read before, else by the words of the heads. */
    private List<ImportColumn> proposed(List<String> heads) {
        return imports.mapped(caller.standing().post()).setMaxResults(REMEMBERED).getResultList().stream()
                .map(ImportBatch::getColumns)
                .filter(columns ->
                        columns.stream().map(ImportColumn::title).toList().equals(heads))
                .findFirst()
                .map(List::copyOf)
                .orElseGet(() -> guessed(heads));
    }

    private static List<ImportColumn> guessed(List<String> heads) {
        var guessed = new ArrayList<ImportColumn>();
        for (var head : heads) {
            var field = Words.field(head)
                    .filter(one -> guessed.stream().noneMatch(other -> other.field() == one))
                    .orElse(null);
            guessed.add(new ImportColumn(head, field));
        }
        return guessed;
    }

    private static String title(String cell) {
        return cell.substring(0, Math.min(cell.length(), LONGEST_TITLE));
    }

    /** @throws Broken if a field stands in two columns, or there is none that tells the people apart */
    static void checkFields(List<ListField> fields) {
        var told = fields.stream().filter(Objects::nonNull).toList();
        told.stream()
                .filter(field -> Collections.frequency(told, field) > 1)
                .findFirst()
                .ifPresent(field -> {
                    throw Broken.at("fields", "exchange.field.twice", field);
                });
        if (told.stream().noneMatch(ImportIntake::isName)) {
            throw Broken.at("fields", "exchange.field.name");
        }
        if (!told.contains(ListField.BIRTH_DATE)) {
            throw Broken.at("fields", "exchange.field.birth");
        }
    }

    private static boolean isName(ListField field) {
        return field == ListField.FULL_NAME || field == ListField.SURNAME || field == ListField.LATIN_SURNAME;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
