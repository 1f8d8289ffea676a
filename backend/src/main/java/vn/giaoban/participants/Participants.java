package vn.giaoban.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;

/** The stored people, for those who change them. Reading for a screen goes through {@link ParticipantLists}. */
@ApplicationScoped
class Participants implements PanacheRepositoryBase<Participant, UUID> {

    /** @throws Refusal NOT_FOUND; whether the caller may see it is asked next */
    Participant demand(UUID id) {
        return findByIdOptional(id).orElseThrow(Participants::notFound);
    }

    Optional<Participant> substituteOf(UUID id) {
        return find("standsInFor", id).firstResultOptional();
    }

    static Refusal notFound() {
        return new Refusal(PlatformProblem.NOT_FOUND, "Không tìm thấy đại biểu.");
    }
}
