package org.sapar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.reference.Confidentiality;

/**
 * Reads what a person asked other posts for. Constant SQL, because the filter hides the requests of other posts:
 * whoever asks has been let into the file of the person, and gets a line of each ordinary service and nothing of its
 * content.
 */
@ApplicationScoped
class ServiceHistory {

    private static final String ELSEWHERE =
            "select cast(r.id as char), cast(r.migrant_id as char), r.number, r.type_id,"
                    + " r.state, r.post_code, unix_timestamp(r.filed_at) from consular_request r"
                    + " join request_type t on t.id = r.type_id where r.migrant_id = :migrant"
                    + " and t.confidentiality = :open and r.post_code not in (:posts) order by r.filed_at desc, r.id desc";

    @Inject
    EntityManager entityManager;

    /** The newest first; without those of the posts that see their own, and without what only its post may know. */
    List<ServiceElsewhere> elsewhere(UUID migrant, Collection<String> posts) {
        var rows = (List<?>) entityManager
                .createNativeQuery(ELSEWHERE)
                .setParameter("migrant", migrant.toString())
                .setParameter("open", Confidentiality.C1.name())
                .setParameter("posts", posts)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(ServiceHistory::line).toList();
    }

    private static ServiceElsewhere line(Object[] row) {
        return new ServiceElsewhere(
                UUID.fromString(row[0].toString()),
                UUID.fromString(row[1].toString()),
                row[2].toString(),
                row[3].toString(),
                RequestState.valueOf(row[4].toString()),
                row[5].toString(),
                Instant.ofEpochSecond(((Number) row[6]).longValue()));
    }
}
