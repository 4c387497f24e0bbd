package org.sapar.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.sapar.persistence.Outage;
import org.sapar.web.shared.Gate;
import org.sapar.web.shared.Problem;
import org.sapar.web.shared.Refusals;

/** Turns whatever goes wrong into one form of answer; faults of ours are logged under the reference. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger("org.sapar.web");

    /** What a refusal of the protocol says besides. */
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable fault) {
        var said = fault instanceof WebApplicationException refusal ? refusal.getResponse() : null;
        if (said != null && said.getStatus() < 400) {
            return said;
        }
        var language = Refusals.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = Diagnosis.of(fault, language);
        log(problem, fault);
        Gate.record(request, fault);
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
        KEPT.stream()
                .filter(name -> said != null && said.getHeaderString(name) != null)
                .forEach(name -> answer.header(name, said.getHeaderString(name)));
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
