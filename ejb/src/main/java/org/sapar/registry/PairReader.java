package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.sapar.identity.Caller;
import org.sapar.registry.photos.Photos;

/** Lays two files side by side, and hides what the reader may not see without a reason. */
@ApplicationScoped
class PairReader {

    @Inject
    Belongings belongings;

    @Inject
    FileAccess access;

    @Inject
    Photos photos;

    @Inject
    ScaleBook scales;

    @EJB
    Caller caller;

    SuspicionRow row(Suspicion pair) {
        return new SuspicionRow(
                pair.getId(),
                pair.getState(),
                scales.today().verdictOfPair(pair.getPoints().doubleValue(), pair.getFindings()),
                pair.getPoints(),
                pair.getFindings(),
                pair.getFiledAt(),
                side(pair.getOne()),
                side(pair.getOther()));
    }

    /** In the list nobody's ties are looked up: what another post keeps is masked. */
    private SuspicionRow.Side side(Migrant file) {
        var masked = !caller.everywhere() && !caller.posts().contains(file.getPostCode());
        var birth = file.getBirth().toString();
        return new SuspicionRow.Side(
                file.getId(),
                file.getFileNo(),
                masked ? Mask.name(file.getNameCyrillic()) : file.getNameCyrillic(),
                masked ? Mask.of(PersonField.BIRTH_DATE, birth) : birth,
                file.getPostCode());
    }

    /** Two files side by side, with these actions. */
    SuspicionFile whole(Suspicion pair, List<SuspicionAction> actions) {
        var one = file(pair.getOne());
        var other = file(pair.getOther());
        return new SuspicionFile(pair, one, other, fields(pair, one.masked() || other.masked()), actions);
    }

    private ComparedFile file(Migrant file) {
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
                masked ? Map.of() : records(file),
                masked ? null : photos.latest(file.getId()).orElse(null));
    }

    private Map<String, Long> records(Migrant file) {
        return belongings.of(file).stream()
                .filter(OfMigrant::isHistory)
                .collect(Collectors.groupingBy(
                        record -> Hibernate.getClass(record).getSimpleName(), TreeMap::new, Collectors.counting()));
    }

    private static List<ComparedField> fields(Suspicion pair, boolean hidden) {
        return PersonField.chosen().stream()
                .map(field -> {
                    var ones = pair.getOne().value(field);
                    var others = pair.getOther().value(field);
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
