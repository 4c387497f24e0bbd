package org.sapar.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The REST interface, first version. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sapar",
                        version = "1",
                        description = "Labour migration case tracking for consulates: migrants, consular requests,"
                                + " pre-departure training and figures. Each caller sees what the person behind the"
                                + " token may see. Refusals are application/problem+json, in the language of"
                                + " Accept-Language (ky, ru, en)."),
        security = @SecurityRequirement(name = Api.TOKEN),
        tags = {
            @Tag(name = Api.MIGRANTS, description = "Who the migrants are: one file for each, shared by all posts"),
            @Tag(name = Api.EMPLOYERS, description = "Who employs them, and with whom one has to be careful"),
            @Tag(name = Api.REQUESTS, description = "Consular services asked for and given"),
            @Tag(name = Api.TRAINING, description = "Pre-departure training: sessions, enrolments, attendance"),
            @Tag(name = Api.FIGURES, description = "Figures for supervisors"),
            @Tag(name = Api.TRAIL, description = "Who did and saw what, for the data protection officer")
        })
@SecurityScheme(
        securitySchemeName = Api.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of the sign-on service")
public class Api extends Application {

    static final String TOKEN = "token";

    static final String MIGRANTS = "migrants";

    static final String EMPLOYERS = "employers";

    static final String REQUESTS = "requests";

    static final String TRAINING = "training";

    static final String FIGURES = "figures";

    static final String TRAIL = "trail";
}
