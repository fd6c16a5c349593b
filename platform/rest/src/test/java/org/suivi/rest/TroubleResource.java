package org.suivi.rest;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.ConnectionException;
import org.suivi.history.Databases;
import org.suivi.security.Role;

/** Does what goes wrong. */
@Path("/trouble")
@RolesAllowed(Role.PUBLIC)
class TroubleResource {

    static final CountDownLatch ARRIVED = new CountDownLatch(1);
    static final CountDownLatch GO_ON = new CountDownLatch(1);
    static final Semaphore LEAVABLE = new Semaphore(0);
    static final AtomicReference<HttpServerResponse> LEAVING = new AtomicReference<>();
    static final Semaphore LEFT = new Semaphore(0);
    static final AtomicInteger DONE = new AtomicInteger();
    static final AtomicInteger FAILS_AT = new AtomicInteger();

    private final Databases databases;

    TroubleResource(Databases databases) {
        this.databases = databases;
    }

    /** Plain text can be made into it by the framework. */
    record Note(String text) {}

    @POST
    @Path("/note")
    public Note note(Note note) {
        return note;
    }

    @GET
    @Path("/failure")
    public String failure() {
        throw new IllegalStateException("SELECT secret FROM org.suivi.Thing");
    }

    @GET
    @Path("/unwritable")
    public Object unwritable() {
        return new Object() {
            public String getSecret() {
                throw new IllegalStateException("org.suivi.Secret");
            }
        };
    }

    @GET
    @Path("/away")
    public String away() {
        throw new ConnectionException(new SQLException("no password for things", "08001"));
    }

    @GET
    @Path("/typed/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> typed(
            @PathParam("number") int number,
            @QueryParam("day") LocalDate day,
            @QueryParam("kind") Thing.Kind kind,
            @QueryParam("most") @Max(10) Integer most) {
        return Map.of("number", number);
    }

    @POST
    @Path("/stream")
    @Consumes("text/csv")
    public long stream(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    @POST
    @Path("/slow")
    public Map<String, Integer> slow(Map<String, String> body) throws InterruptedException {
        ARRIVED.countDown();
        GO_ON.await(20, TimeUnit.SECONDS);
        return Map.of("done", DONE.incrementAndGet());
    }

    @POST
    @Path("/left")
    public RestResponse<Map<String, Integer>> left(Map<String, String> body, @Context RoutingContext routing)
            throws InterruptedException {
        LEAVING.set(routing.response());
        LEAVABLE.release();
        LEFT.tryAcquire(20, TimeUnit.SECONDS);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Map.of("done", DONE.incrementAndGet()))
                .location(URI.create("/trouble/left/1"))
                .build();
    }

    @POST
    @Path("/left-and-refused")
    public RestResponse<Void> leftAndRefused(Map<String, String> body, @Context RoutingContext routing)
            throws InterruptedException {
        LEAVING.set(routing.response());
        LEAVABLE.release();
        LEFT.tryAcquire(20, TimeUnit.SECONDS);
        return RestResponse.notFound();
    }

    /** Takes the table of keys away, and fails as whoever loses his database; put back, it counts. */
    @POST
    @Path("/without-keys")
    public Map<String, Integer> withoutKeys(Map<String, String> body) {
        if (DONE.incrementAndGet() != FAILS_AT.get()) {
            return Map.of("done", DONE.get());
        }
        databases.exact().useHandle(handle -> handle.execute("ALTER TABLE idempotency RENAME TO idempotency_away"));
        throw new ConnectionException(new SQLException("the database ends", "57P01"));
    }

    @POST
    @Path("/count")
    public Map<String, Integer> count(Map<String, String> body) {
        return Map.of("done", DONE.incrementAndGet());
    }
}
