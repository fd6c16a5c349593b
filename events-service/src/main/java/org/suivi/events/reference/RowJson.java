package org.suivi.events.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;

/** How rows and documents stand in the database as JSON; apart from the API's JSON, so that neither changes with the other. */
public final class RowJson {

    private static final ObjectMapper DOCUMENTS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // older documents keep fields that later versions of this service no longer have
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // a field that a source does not give reads as null, and the lists of records as empty
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** For json_to_recordset: the fields of a row record are its columns. */
    private static final ObjectMapper ROWS =
            DOCUMENTS.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private RowJson() {}

    public static String rows(Collection<? extends Record> rows) {
        return write(ROWS, rows);
    }

    public static String document(Record document) {
        return write(DOCUMENTS, document);
    }

    public static <T> T read(String document, Class<T> type) {
        try {
            return DOCUMENTS.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recorded " + type.getSimpleName() + " cannot be read", e);
        }
    }

    /** The same for the same content, however it was written: SHA-256 over the fields in the order of their names. */
    public static String hash(Record content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(document(content).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }
}
