package org.suivi.messaging.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.suivi.messaging.kafka.CloudEvent;

/** Continues, on this side of Kafka, the traces of the requests that wrote what the messages tell. */
final class MessageTrace {

    private final Tracer tracer;

    MessageTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** A span of the first message's trace, with links to the others: a batch is one transaction and can have one parent. */
    Span of(String inbox, List<ConsumerRecord<String, byte[]>> batch) {
        Map<String, Context> traces = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            Context context = W3CTraceContextPropagator.getInstance()
                    .extract(Context.root(), record.headers(), TraceHeaders.READ);
            SpanContext writer = Span.fromContext(context).getSpanContext();
            if (writer.isValid()) {
                traces.putIfAbsent(writer.getTraceId(), context);
            }
        }
        SpanBuilder span = tracer.spanBuilder("take " + inbox).setSpanKind(SpanKind.CONSUMER);
        span.setAttribute("messaging.system", "kafka");
        span.setAttribute("messaging.batch.message_count", batch.size());
        traces.values().stream().findFirst().ifPresentOrElse(span::setParent, span::setNoParent);
        traces.values().stream()
                .skip(1)
                .forEach(other -> span.addLink(Span.fromContext(other).getSpanContext()));
        return span.startSpan();
    }

    private enum TraceHeaders implements TextMapGetter<Headers> {
        READ;

        @Override
        public Iterable<String> keys(Headers headers) {
            return List.of(CloudEvent.TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            return headers == null ? null : CloudEvent.get(headers, key);
        }
    }
}
