package vn.giaoban.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Cursor;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.Page;
import vn.giaoban.platform.PageRequest;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.Versions;

/** An endpoint of every sort, so that the ground floor can be tried without any room. */
@Path("/api/probe")
public class PlatformProbe {

    public enum Colour {
        RED,
        GREEN
    }

    public record Line(@NotBlank String text, @Min(1) int count) {}

    public record Paper(
            @NotBlank @Size(max = 20) String title,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable UUID author,
            @Nullable List<@Valid Line> lines) {}

    private static final AtomicInteger RUNS = new AtomicInteger();

    public static int runs() {
        return RUNS.get();
    }

    @POST
    @PermitAll
    @Path("/papers")
    @Transactional
    @Idempotent
    public Response createPaper(@Valid Paper paper) {
        RUNS.incrementAndGet();
        switch (paper.title()) {
            case "refuse" -> throw new Refusal(PlatformProblem.FORBIDDEN, "Không được tạo giấy tờ này.");
            case "slow" -> sleep();
            case "fail" -> throw new IllegalStateException("secret of the house");
            default -> {}
        }
        return Response.created(URI.create("/api/probe/papers/1"))
                .entity(paper)
                .header("ETag", Versions.etag(1))
                .build();
    }

    @POST
    @PermitAll
    @Path("/records")
    @ResponseStatus(201)
    @Idempotent
    public Paper createRecord(Paper paper) {
        RUNS.incrementAndGet();
        return paper;
    }

    @POST
    @PermitAll
    @Path("/nothing")
    @Idempotent
    public void nothing() {
        RUNS.incrementAndGet();
    }

    @POST
    @PermitAll
    @Path("/uploads")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Idempotent
    public List<Integer> upload(InputStream content) throws IOException {
        RUNS.incrementAndGet();
        return List.of(content.readAllBytes().length);
    }

    public record Word(@Nullable String word) {}

    @POST
    @PermitAll
    @Path("/words")
    public Word say(Word word) {
        return word;
    }

    @POST
    @PermitAll
    @Path("/words/{word}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Word sayAsJson(@PathParam("word") String said, Word word) {
        return word;
    }

    @POST
    @PermitAll
    @Path("/words/{word}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public List<Integer> sayAsBytes(@PathParam("word") String said, InputStream word) throws IOException {
        return List.of(word.readAllBytes().length);
    }

    @PUT
    @PermitAll
    @Path("/papers/{id}")
    public Response changePaper(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Paper paper) {
        Versions.require(ifMatch, 7);
        return Response.noContent().build();
    }

    @GET
    @PermitAll
    @Path("/papers")
    public Page<Integer> listPapers(
            @BeanParam PageRequest page, @QueryParam("day") LocalDate day, @QueryParam("colour") List<Colour> colours) {
        var after = page.cursor().map(cursor -> cursor.number(0)).orElse(0L);
        var rows = IntStream.rangeClosed(1, 5)
                .boxed()
                .filter(number -> number > after)
                .limit(page.rows())
                .toList();
        return Page.of(rows, page, Cursor::of, 5L);
    }

    @GET
    @PermitAll
    @Path("/overtaken")
    public void overtaken() {
        throw new IllegalStateException("wrapped", new OptimisticLockException("somebody was faster"));
    }

    @GET
    @RolesAllowed("OFFICE")
    @Path("/office")
    public String office() {
        return "open";
    }

    @GET
    @Path("/unannotated")
    public String unannotated() {
        return "never seen";
    }

    private static void sleep() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
