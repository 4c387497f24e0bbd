package org.sapar.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.sapar.shared.Broken;

/** Takes no more than a form can hold and nothing that cannot be printed; lets nobody on the way keep answers. */
@Provider
public class Guard implements ContainerRequestFilter, ContainerResponseFilter {

    /** Bytes of the largest body. */
    static final int LARGEST = 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(PlainText::isPrintable)) {
                throw Broken.at(PlainText.isPrintable(name) ? name : "", "characters");
            }
        });
        if (request.getLength() > LARGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (request.hasEntity()) {
            var body = request.getEntityStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            request.setEntityStream(new ByteArrayInputStream(body));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
