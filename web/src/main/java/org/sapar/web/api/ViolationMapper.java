package org.sapar.web.api;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Stands before the mapper that the server brings for violations, which would name classes. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(ValidationException fault) {
        return providers.getExceptionMapper(Throwable.class).toResponse(fault);
    }
}
