package org.suivi.gateway.keys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a new key is to be. */
record CreateKeyRequest(
        @NotBlank @Size(max = 200) @Schema(description = "Whose it is, as lists of keys show it.")
        String name,

        @NotNull
        @Pattern(
                regexp = "reader|partner|monitor|reviewer|editor|admin",
                message = "a role that takes a key is expected")
        @Schema(enumeration = {"reader", "partner", "monitor", "reviewer", "editor", "admin"})
        String role,

        @NotNull @Pattern(regexp = CreateKeyRequest.CODE, message = "the code of an organisation is expected")
        String organisation,

        @Schema(description = "The sources it may write for; * for any.") @Nullable @Size(max = 1000)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "\\*|" + CreateKeyRequest.CODE,
                                message = "the code of a source or * is expected")
                        String>
                sources) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    KeyStore.NewKey by(String subject) {
        return new KeyStore.NewKey(
                name.strip(), role, organisation, sources == null ? Set.of() : Set.copyOf(sources), subject);
    }
}
