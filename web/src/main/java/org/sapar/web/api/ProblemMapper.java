package org.sapar.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.sapar.persistence.Outage;
import org.sapar.web.shared.Problem;
import org.sapar.web.shared.Refusals;

/** Turns whatever goes wrong into one form of answer; faults of ours are logged under the reference. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger("org.sapar.web");

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @Override
    public Response toResponse(Throwable fault) {
        var said = fault instanceof WebApplicationException refusal ? refusal.getResponse() : null;
        if (said != null && said.getStatus() < 400) {
            return said;
        }
        var language = Refusals.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Diagnosis.of(fault, language);
        log(problem, fault);
        var answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(language)
                .entity(problem.json());
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_SECONDS);
        }
        if (problem.etag() != null) {
            answer.header(HttpHeaders.ETAG, problem.etag());
        }
        if (said != null && said.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, said.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    /** The address without its query, in which names may stand. */
    private void log(Problem problem, Throwable fault) {
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Reference " + problem.reference() + " at " + address.getPath() + ": " + Outage.reason(fault));
        } else if (problem.status() >= 500) {
            LOG.log(System.Logger.Level.ERROR, "Reference " + problem.reference() + " at " + address.getPath(), fault);
        }
    }
}
