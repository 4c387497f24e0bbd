package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.RegistryDesk;
import org.sapar.web.shared.Refusals;

/** Reads the machine readable lines of documents. */
@Path("/mrz")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class MrzResource {

    @EJB
    RegistryDesk desk;

    /** What a scanner read or somebody pasted. */
    record Scan(
            @Schema(
                    description = "Two or three lines",
                    examples = "P<KGZABDYKADYROV<<NURLAN<<<<<<<<<<<<<<<<<<<<\n"
                            + "AC29904176KGZ9305122M31051132120519939941702")
            String text) {}

    @POST
    @Operation(summary = "Read the lines of a document", description = "and look whether its holder is on file")
    @APIResponse(responseCode = "200", description = "What the lines say, and what is wrong with them")
    @APIResponse(responseCode = "422", description = "The text is missing or too long")
    public ReadingJson read(Scan scan, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return ReadingJson.of(desk.read(Json.sent(scan).text()), Refusals.language(languages));
    }
}
