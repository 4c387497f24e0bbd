package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;

/** Lays two files side by side, and hides what the reader may not see without a reason. */
@ApplicationScoped
class PairReader {

    @Inject
    Belongings belongings;

    @Inject
    FileAccess access;

    SuspicionRow row(Suspicion pair) {
        return new SuspicionRow(
                pair.getId(),
                pair.getState(),
                pair.getPoints(),
                pair.getFindings(),
                pair.getFiledAt(),
                side(pair.getOne()),
                side(pair.getOther()));
    }

    private SuspicionRow.Side side(Migrant file) {
        var masked = isMasked(file);
        var birth = file.getBirthDate().toString();
        return new SuspicionRow.Side(
                file.getId(),
                file.getFileNo(),
                masked ? Mask.name(file.getNameCyrillic()) : file.getNameCyrillic(),
                masked ? Mask.of(PersonField.BIRTH_DATE, birth) : birth,
                file.getPostCode());
    }

    ComparedFile file(Migrant file) {
        var masked = isMasked(file);
        return new ComparedFile(
                file.getId(),
                file.getVersion(),
                file.getFileNo(),
                file.getPostCode(),
                masked,
                masked ? Mask.name(file.getNameCyrillic()) : file.getNameCyrillic(),
                file.getDocuments().stream()
                        .map(IdentityDocument::getNumber)
                        .map(number -> masked ? Mask.number(number) : number)
                        .toList(),
                masked ? Map.of() : records(file));
    }

    private Map<String, Long> records(Migrant file) {
        return belongings.of(file).stream()
                .filter(OfMigrant::isHistory)
                .collect(Collectors.groupingBy(
                        record -> Hibernate.getClass(record).getSimpleName(), TreeMap::new, Collectors.counting()));
    }

    List<ComparedField> fields(Suspicion pair) {
        var one = pair.getOne();
        var other = pair.getOther();
        var hidden = isMasked(one) || isMasked(other);
        return PersonField.chosen().stream()
                .map(field -> {
                    var ones = one.value(field);
                    var others = other.value(field);
                    return new ComparedField(
                            field,
                            hidden ? Mask.of(field, ones) : ones,
                            hidden ? Mask.of(field, others) : others,
                            Objects.equals(ones, others));
                })
                .filter(field -> field.one() != null || field.other() != null)
                .toList();
    }

    /** The reader's post has no tie to the person, and he has not said lately why he looks. */
    boolean isMasked(Migrant file) {
        return !access.isOpen(file);
    }
}
