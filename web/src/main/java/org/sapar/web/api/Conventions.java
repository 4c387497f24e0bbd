package org.sapar.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.sapar.web.shared.Refusals;

/**
 * What every answer has in common: its language, the way to the next page (RFC 8288), and nothing at all for whoever
 * has the record already ({@code If-None-Match}).
 */
@Provider
public class Conventions implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (response.hasEntity() && !headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.putSingle(
                    HttpHeaders.CONTENT_LANGUAGE,
                    Refusals.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                            .getLanguage());
        }
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            headers.putSingle(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"");
        }
        if (isKnown(request, response)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean isKnown(ContainerRequestContext request, ContainerResponseContext response) {
        var tag = response.getEntityTag();
        return tag != null
                && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
                && request.getMethod().matches("GET|HEAD")
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && request.getRequest().evaluatePreconditions(tag) != null;
    }
}
