package ru.estafeta.roadmap.parsing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.estafeta.roadmap.term.TermContext;
import ru.estafeta.roadmap.term.TermParser;

@Path("/api/v1/terms")
@Tag(name = "Terms")
@RunOnVirtualThread
public class TermResource {

    private final TermParser parser;

    TermResource(TermParser parser) {
        this.parser = parser;
    }

    @POST
    @Path("/parse")
    @Authenticated
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Operation(
            summary = "Read terms as people write them",
            description = "What was inferred is marked; what cannot be read is UNPARSED with the reason")
    @APIResponse(responseCode = "200", description = "The terms, in the order of the texts")
    @APIResponse(
            responseCode = "400",
            description = "Too many or too long texts, or a context that cannot be an order's")
    public ParsedTerms parse(@NotNull(message = "Передайте сроки в поле texts.") @Valid ParseTermsRequest request) {
        TermContext context = request.termContext();
        return new ParsedTerms(request.texts().stream()
                .map(text -> ParsedTerms.Item.of(text, parser.parse(text, context)))
                .toList());
    }
}
