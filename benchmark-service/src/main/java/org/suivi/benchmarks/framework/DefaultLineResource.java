package org.suivi.benchmarks.framework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.benchmarks.instrument.Instrument;
import org.suivi.benchmarks.instrument.InstrumentView;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.security.Role;

/** The line that an instrument is shown by, under {@code /instruments/{code}/default-line}. */
@Path("/instruments/{code}/default-line")
class DefaultLineResource {

    private final ChooseDefaultLine chooseDefaultLine;
    private final Desk<Instrument, InstrumentView> desk;

    DefaultLineResource(ChooseDefaultLine chooseDefaultLine, VersionTable<Instrument> instruments, Desks desks) {
        this.chooseDefaultLine = chooseDefaultLine;
        this.desk = desks.of("/instruments", instruments, InstrumentView::of);
    }

    @PUT
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "chooseDefaultLine",
            summary = "Choose the framework and the organisation shown by default; If-Match only to choose anew")
    public RestResponse<InstrumentView> choose(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid DefaultLineRequest request) {
        return desk.reply(chooseDefaultLine.handle(code, request.toLine(), desk.by(), ifMatch::version));
    }
}
