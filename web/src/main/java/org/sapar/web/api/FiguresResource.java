package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.reporting.FiguresDesk;

/** Figures for supervisors. */
@Path("/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.FIGURES)
public class FiguresResource {

    @EJB
    FiguresDesk desk;

    @GET
    @Operation(summary = "See the board", description = "of the posts and centres that the caller may see")
    @APIResponse(responseCode = "200", description = "Counts as of this moment")
    public FiguresJson board() {
        return FiguresJson.of(desk.board());
    }
}
