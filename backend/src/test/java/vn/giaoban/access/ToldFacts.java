package vn.giaoban.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was told about accounts. */
@ApplicationScoped
class ToldFacts {

    private final List<AccountFact> told = new CopyOnWriteArrayList<>();

    void hear(@Observes AccountFact fact) {
        told.add(fact);
    }

    List<AccountFact> about(UUID accountId) {
        return told.stream().filter(fact -> fact.objectId().equals(accountId)).toList();
    }
}
