package org.suivi.benchmarks.set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.history.Draft;
import org.suivi.history.Provenance;
import org.suivi.history.UncertainDate;
import org.suivi.rest.asof.NotInFuture;
import org.suivi.rest.desk.Codes;
import org.suivi.rest.desk.References;

/** A set as an editor sends it; {@code code} only where it is created. */
record BenchmarkSetRequest(
        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String code,

        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 500) String nameFr,

        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String owner,

        @NotNull Bindingness bindingness,
        @Nullable @Size(max = 2000) String consequence,

        @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
        String instrument,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid MemberRequest> members,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 64) String source,
        @Nullable @Size(max = 500) String citation,
        @Nullable @NotInFuture UncertainDate publishedOn) {

    record MemberRequest(
            @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.EXPECTED)
            String benchmark,

            @Min(1) @Max(10_000) int rank,
            @Nullable @Size(max = 2000) String text) {}

    Draft<BenchmarkSet> toDraft() {
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!chosen.add(members.get(i).benchmark())) {
                throw References.wrong("/members/" + i + "/benchmark", "twice", "each benchmark is chosen once");
            }
        }
        return Draft.of(
                new BenchmarkSet(
                        name,
                        nameFr,
                        owner,
                        bindingness,
                        consequence,
                        instrument,
                        members.stream()
                                .map(each -> new BenchmarkSet.Member(each.benchmark(), each.rank(), each.text()))
                                .toList(),
                        note),
                new Provenance(source, citation, publishedOn));
    }
}
