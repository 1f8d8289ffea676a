package vn.giaoban.files;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows of stored files. Not scoped by caller: a room asks only for the ids of files that it may show. */
@ApplicationScoped
class StoredFiles implements PanacheRepositoryBase<StoredFileRow, UUID> {

    List<StoredFileRow> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Which of the contents any file refers to. */
    Set<String> inUse(Collection<String> hashes) {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct sha256 from StoredFileRow where sha256 in :hashes", String.class)
                .setParameter("hashes", hashes)
                .getResultList());
    }
}
