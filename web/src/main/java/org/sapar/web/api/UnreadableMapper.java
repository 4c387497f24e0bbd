package org.sapar.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Stands before the mapper that the server brings for JSON that cannot be read, which would not say what is wrong. */
@Provider
public class UnreadableMapper implements ExceptionMapper<JsonProcessingException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(JsonProcessingException fault) {
        return providers.getExceptionMapper(Throwable.class).toResponse(fault);
    }
}
