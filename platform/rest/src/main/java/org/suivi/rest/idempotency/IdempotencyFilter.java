package org.suivi.rest.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.suivi.rest.idempotency.IdempotencyKeys.Answer;
import org.suivi.rest.idempotency.IdempotencyKeys.Claim;
import org.suivi.rest.idempotency.IdempotencyKeys.Found;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.InputError;
import org.suivi.rest.problems.ProblemException;
import org.suivi.rest.request.BodyFilter;
import org.suivi.security.Caller;

/**
 * Does a POST with an {@code Idempotency-Key} once: again with the same content it answers 200 with what was answered first, with
 * other content 409. Runs where the body is decompressed and bounded already, so that the content counts and not how it was packed.
 * A resource that takes the stream itself takes no such key: to compare the content it would have to be kept, however long it is.
 */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class);
    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIM = IdempotencyFilter.class.getName();
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final IdempotencyKeys keys;
    private final ClaimsUnderWay underWay;
    private final AbandonedWork abandoned;
    private final Caller caller;
    private final ObjectMapper json;
    private final ResourceInfo resource;

    IdempotencyFilter(
            IdempotencyKeys keys,
            ClaimsUnderWay underWay,
            AbandonedWork abandoned,
            Caller caller,
            ObjectMapper json,
            ResourceInfo resource) {
        this.keys = keys;
        this.underWay = underWay;
        this.abandoned = abandoned;
        this.caller = caller;
        this.json = json;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST")) {
            return;
        }
        check(key);
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        Claim claim = new Claim(caller.organisation(), key, hash(request, body));
        underWay.releaseLeft(claim);
        switch (keys.claim(claim)) {
            case Found.Claimed it -> {
                underWay.add(claim);
                request.setProperty(CLAIM, claim);
                abandoned.watch(request, claim);
            }
            case Found.Answered it -> request.abortWith(again(it.answer()));
            case Found.InProgress it ->
                throw new ProblemException(
                        CommonProblem.REQUEST_IN_PROGRESS,
                        "The first request with this key has not been answered yet.",
                        List.of(),
                        Map.of(HttpHeaders.RETRY_AFTER, "1"));
            case Found.UsedOtherwise it ->
                throw CommonProblem.IDEMPOTENCY_KEY_REUSED.because(
                        "This key came with other content within the last 24 hours; take a new one for a new request.");
        }
    }

    private void check(String key) {
        if (BodyFilter.takesStream(resource)) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    "A file of any size is taken without an Idempotency-Key: send it again as it is, its rows are known by their"
                            + " source keys.",
                    InputError.in(HEADER, "not-here", "nothing is expected: leave the header away"));
        }
        if (!KEY.matcher(key).matches()) {
            throw CommonProblem.INVALID_PARAMETER.because(
                    "The Idempotency-Key cannot be used.",
                    InputError.in(HEADER, "key", "1 to 255 visible letters of ASCII are expected"));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (request.getProperty(CLAIM) instanceof Claim claim) {
            try {
                end(claim, response);
            } finally {
                underWay.remove(claim);
            }
        }
    }

    private void end(Claim claim, ContainerResponseContext response) throws IOException {
        boolean done = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        try {
            if (done) {
                Object entity = response.getEntity();
                keys.answered(
                        claim,
                        new Answer(
                                response.getHeaderString(HttpHeaders.LOCATION),
                                response.getHeaderString(HttpHeaders.ETAG),
                                entity == null ? null : json.writeValueAsString(entity)));
            } else {
                keys.release(claim);
            }
        } catch (JdbiException e) {
            // the client is told what became of his request all the same
            LOG.warnf("what became of a request with a key is not kept: %s", e.getMessage());
            if (!done) {
                underWay.unreleased(claim);
            }
        }
    }

    private static Response again(Answer answer) {
        return Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .build();
    }

    private static String hash(ContainerRequestContext request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getUriInfo().getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '?');
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            digest.update((query == null ? "" : query).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
