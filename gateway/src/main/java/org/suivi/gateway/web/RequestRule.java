package org.suivi.gateway.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suivi.gateway.problems.GatewayProblem;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.gateway.problems.RequestPath;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemType;

/**
 * What a request must be before anybody looks at what it is about: of a bearable size, for one host, of a body that can be read
 * in one way, under a path that can.
 */
final class RequestRule {

    // what HTTP itself may read is larger, so that these bounds are told and not a connection just ended
    private static final int LONGEST_ADDRESS = 8_000;
    private static final int LARGEST_HEADERS = 16_000;
    // digits of a number of bytes
    private static final int LONGEST_LENGTH = 12;

    private RequestRule() {}

    /** Why it is refused; empty if it is not. */
    static Optional<ProblemDocument> refusal(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return because(
                    GatewayProblem.ADDRESS_TOO_LONG, "An address of at most " + LONGEST_ADDRESS + " bytes is taken.");
        }
        if (size(request) > LARGEST_HEADERS) {
            return because(
                    GatewayProblem.HEADERS_TOO_LARGE, "Headers of at most " + LARGEST_HEADERS + " bytes are taken.");
        }
        if (request.headers().getAll("Host").size() > 1) {
            return because(CommonProblem.BAD_REQUEST, "A request is for one Host.");
        }
        if (isForNobody(request)) {
            return because(CommonProblem.BAD_REQUEST, "A request to the API names the Host that it is for.");
        }
        String coding = request.getHeader("Transfer-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return because(CommonProblem.BAD_REQUEST, "A body is sent in chunks or with its length.");
        }
        if (isEndless(request.getHeader("Content-Length"))) {
            return because(CommonProblem.BODY_TOO_LARGE, "A body of at most a terabyte is taken.");
        }
        return PathRule.refusal(RequestPath.of(request))
                .or(() -> refusal(request.uri()))
                .map(reason -> ProblemDocument.of(GatewayProblem.PATH_REFUSED, reason));
    }

    // some answers name whole addresses, and none but that of the request is the client's; what looks after health may
    // name none
    private static boolean isForNobody(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return RequestPath.of(request).startsWith("/api/")
                && (authority == null || authority.host().isBlank());
    }

    // the query too
    private static Optional<String> refusal(String address) {
        try {
            URI unused = new URI(address);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(
                    "The address has a letter that has to be encoded, or a percent sign without two digits.");
        }
    }

    // the framework's own bound, quarkus.http.limits.max-body-size, past which it hangs up without a word
    private static boolean isEndless(@Nullable String length) {
        return length != null && length.length() > LONGEST_LENGTH;
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> each : request.headers()) {
            size += each.getKey().length() + each.getValue().length();
        }
        return size;
    }

    private static Optional<ProblemDocument> because(ProblemType type, String detail) {
        return Optional.of(ProblemDocument.of(type, detail));
    }
}
