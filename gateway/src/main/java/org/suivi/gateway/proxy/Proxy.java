package org.suivi.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.suivi.gateway.caller.Callers;
import org.suivi.gateway.problems.ProblemDocument;
import org.suivi.gateway.problems.RequestPath;
import org.suivi.gateway.token.ServiceTokens;
import org.suivi.rest.problems.CommonProblem;

/** Passes each request to the API on to the service that owns its path; what the gateway answers itself goes on inside. */
@ApplicationScoped
class Proxy {

    private static final String ROOT = "/api/v1/";
    private static final Set<String> OWN = Set.of("dashboard", "changes", "stream", "keys");

    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** After the filters, whose orders are below, and before the resources, whose order is above. */
    private static final int BEFORE_RESOURCES = -1;

    private final ServiceAddresses addresses;
    private final ServiceTokens tokens;
    private final PublicAddress address;
    private final HttpClient client;

    Proxy(ServiceAddresses addresses, ServiceTokens tokens, PublicAddress address, ProxyConfig waiting, Vertx vertx) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.address = address;
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(waiting.connect().toMillis()))
                .setIdleTimeout(Math.toIntExact(waiting.idle().toSeconds()))
                .setMaxWaitQueueSize(waiting.queue())
                .setDecompressionSupported(false);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(waiting.connections()));
    }

    void route(@Observes Router router) {
        router.route("/api/*").order(BEFORE_RESOURCES).handler(this::handle);
    }

    private void handle(RoutingContext request) {
        String path = RequestPath.of(request.request());
        String segment = path.startsWith(ROOT) ? firstOf(path.substring(ROOT.length())) : "";
        if (OWN.contains(segment)) {
            request.next();
        } else {
            Service.of(segment).ifPresentOrElse(service -> passOn(request, service), () -> ProblemDocument.of(
                            CommonProblem.NOT_FOUND, "The API has no such path; /docs lists all that it has.")
                    .answer(request));
        }
    }

    private void passOn(RoutingContext request, Service service) {
        sayWhetherInChunks(request.request());
        URI origin = addresses.of(service);
        RequestOptions target = new RequestOptions()
                .setHost(origin.getHost())
                .setPort(ServiceAddresses.port(origin))
                .setSsl(ServiceAddresses.isSecure(origin));
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> context.client().request(new RequestOptions(target)))
                .addInterceptor(new Passage(
                        service, origin, address.of(request.request()), tokens.of(Callers.of(request), service.id())))
                .handle(request.request());
    }

    // a body of unknown length has no header in HTTP/2 and needs one in HTTP/1.1, which the proxy looks for
    private static void sayWhetherInChunks(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2
                && !request.headers().contains("Content-Length")
                && !BODILESS.contains(request.method())) {
            request.headers().set("Transfer-Encoding", "chunked");
        }
    }

    private static String firstOf(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }
}
