package org.sapar.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sapar.identity.Caller;

/**
 * Records whom the container or a filter turned away before a desk was asked, each in a transaction of its own.
 *
 * <p>Callers who are not signed on get only so many rows in a minute, so that nobody can fill the Trail from outside.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Doorkeeper {

    private static final System.Logger LOG = System.getLogger(Doorkeeper.class.getName());

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\w./:-]");

    /** Where the interface for machines calls a feature otherwise, and where an answer lies that is of none. */
    private static final Map<String, String> FEATURES =
            Map.of("migrants", "registry", "mrz", "registry", "figures", "reporting", "errors", "door", "", "door");

    private static final int LONGEST_FEATURE = 30;

    private static final int LONGEST_ACTION = 100;

    private static final int MOST_IDS = 5;

    @EJB
    Caller caller;

    @EJB
    TrailBook book;

    @Inject
    StrangerLimit strangers;

    /**
     * Records a refusal; the refusal stands also if that cannot be written.
     *
     * @param method of HTTP
     * @param path without the query
     * @param query of which only ids are kept; may be null
     */
    public void turnedAway(String method, String path, String query) {
        try {
            var who = caller.standing();
            if (who.staffId() == null && !strangers.mayBeRecorded()) {
                return;
            }
            book.refused(who, call(method, path, query), TrailBook.REFUSED);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "A refusal could not be recorded in the trail", fault);
        }
    }

    private static Trail.Call call(String method, String path, String query) {
        var place = path.replaceFirst("^/api/v\\d+", "").replaceFirst("^/", "");
        var feature = clipped(OTHER_SIGNS.matcher(place.replaceFirst("/.*", "")).replaceAll(""), LONGEST_FEATURE);
        var ids = ID.matcher(path + " " + query)
                .results()
                .map(MatchResult::group)
                .map(id -> id.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_IDS)
                .collect(Collectors.joining(" "));
        var action = OTHER_SIGNS.matcher(ID.matcher(path).replaceAll("id")).replaceAll("");
        return new Trail.Call(
                FEATURES.getOrDefault(feature.toLowerCase(Locale.ROOT), feature.toLowerCase(Locale.ROOT)),
                clipped(method + " " + action, LONGEST_ACTION),
                ids,
                null,
                null,
                null);
    }

    private static String clipped(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
