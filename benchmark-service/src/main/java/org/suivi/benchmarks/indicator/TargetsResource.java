package org.suivi.benchmarks.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.suivi.history.VersionTable;
import org.suivi.rest.answers.IfMatch;
import org.suivi.rest.desk.Desk;
import org.suivi.rest.desk.Desks;
import org.suivi.security.Role;

/** What an indicator is to reach by which date, under {@code /indicators/{code}/targets}. */
@Path("/indicators/{code}/targets")
class TargetsResource {

    private final ChooseTargets chooseTargets;
    private final Desk<Indicator, IndicatorView> desk;

    TargetsResource(ChooseTargets chooseTargets, VersionTable<Indicator> indicators, Desks desks) {
        this.chooseTargets = chooseTargets;
        this.desk = desks.of(IndicatorResource.PATH, indicators, IndicatorView::of);
    }

    @PUT
    @RolesAllowed(Role.EDITOR)
    @Operation(
            operationId = "chooseTargets",
            summary = "Choose its targets by date, all at once; If-Match only to choose anew")
    public RestResponse<IndicatorView> choose(
            @PathParam("code") String code,
            @BeanParam IfMatch ifMatch,
            @NotNull @Size(max = 100) List<@NotNull @Valid TargetRequest> requests) {
        List<Target> targets = new ArrayList<>();
        requests.forEach(each -> targets.add(each.toTarget("/" + targets.size())));
        return desk.reply(chooseTargets.handle(code, List.copyOf(targets), desk.by(), ifMatch::version));
    }
}
