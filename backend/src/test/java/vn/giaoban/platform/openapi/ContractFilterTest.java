package vn.giaoban.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaoban.platform.Idempotent;

class ContractFilterTest {

    record Tree(
            String name, @Nullable String nick, int height, List<@Nullable String> leaves, Optional<String> owner) {}

    static final class Other {
        record Tree(String name, @Nullable String nick) {}
    }

    @RolesAllowed("OFFICE")
    static final class TreesResource {
        @GET
        public void listTrees() {}

        @POST
        @Idempotent
        public void plantTree() {}

        @GET
        @PermitAll
        public void lookAtTree() {}
    }

    @Test
    void aFieldIsRequiredUnlessItMayBeAbsent() throws IOException {
        var document = document(Map.of("/trees", "listTrees"));

        filter(Tree.class).filterOpenAPI(document);

        assertThat(document.getComponents().getSchemas().get("Tree").getRequired())
                .containsExactly("name", "height", "leaves");
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        var document = document(Map.of("/trees", "listTrees"));
        for (var field : List.of("height", "leaves", "owner")) {
            document.getComponents().getSchemas().get("Tree").removeProperty(field);
        }

        assertThatThrownBy(() -> filter(Tree.class, Other.Tree.class).filterOpenAPI(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Tree");
    }

    @Test
    void everyOperationMayAnswerWithAProblem() throws IOException {
        var document = document(Map.of("/trees", "listTrees"));
        operation(document, "/trees")
                .getResponses()
                .addAPIResponse("409", OASFactory.createAPIResponse().description("TREE_CUT"));

        filter(TreesResource.class).filterOpenAPI(document);

        var responses = operation(document, "/trees").getResponses().getAPIResponses();
        assertThat(responses).containsKeys("200", "401", "403", "409", "default");
        assertThat(responses.get("409").getContent().getMediaTypes()).containsOnlyKeys("application/problem+json");
        assertThat(document.getComponents().getSchemas()).containsKeys("Problem", "Violation");
        assertThat(document.getComponents().getResponses()).containsOnlyKeys("NotSignedIn", "Forbidden", "Problem");
    }

    @Test
    void whatStrangersMayCallDoesNotAskThemToSignIn() throws IOException {
        var document = document(Map.of("/tree", "lookAtTree"));

        filter(TreesResource.class).filterOpenAPI(document);

        assertThat(operation(document, "/tree").getResponses().getAPIResponses())
                .containsOnlyKeys("200", "default");
    }

    @Test
    void operationsAreTaggedByTheirRoomAndTellOfTheirKey() throws IOException {
        var document = document(Map.of("/trees", "plantTree"));

        filter(TreesResource.class).filterOpenAPI(document);

        assertThat(operation(document, "/trees").getTags()).containsExactly("platform");
        assertThat(operation(document, "/trees").getParameters())
                .extracting(parameter -> parameter.getName())
                .containsExactly("Idempotency-Key");
    }

    @Test
    void pathsAndSchemasAreInOrder() throws IOException {
        var document = document(Map.of("/b", "listTrees", "/a", "lookAtTree"));

        filter(TreesResource.class).filterOpenAPI(document);

        assertThat(document.getPaths().getPathItems().keySet()).containsExactly("/a", "/b");
        assertThat(List.copyOf(document.getComponents().getSchemas().keySet())).isSorted();
    }

    private static ContractFilter filter(Class<?>... types) throws IOException {
        return new ContractFilter(Index.of(types));
    }

    private static OpenAPI document(Map<String, String> operationIdsByPath) {
        var tree = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (var field : List.of("name", "nick", "height", "leaves", "owner")) {
            tree.addProperty(field, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        var paths = OASFactory.createPaths();
        operationIdsByPath.forEach((path, id) ->
                paths.addPathItem(path, OASFactory.createPathItem().GET(operation(id))));
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema("Tree", tree))
                .paths(paths);
    }

    private static Operation operation(String id) {
        return OASFactory.createOperation()
                .operationId(id)
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("OK")));
    }

    private static Operation operation(OpenAPI document, String path) {
        return document.getPaths().getPathItem(path).getGET();
    }
}
