package vn.giaoban.plans.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaoban.platform.Fact;

/** Something happened to a plan; everything about one plan belongs to one chain. */
public sealed interface PlanFact extends Fact
        permits EventFirmed,
                PlanAmendmentDrafted,
                PlanArchived,
                PlanCancelled,
                PlanChanged,
                PlanConcluded,
                PlanCreated,
                PlanDeleted,
                PlanIssued,
                PlanStarted,
                PlanSuperseded {

    String OBJECT_TYPE = "plan";

    UUID planId();

    @Override
    default String objectType() {
        return OBJECT_TYPE;
    }

    @Override
    default UUID objectId() {
        return planId();
    }

    @Override
    default UUID chainId() {
        return planId();
    }

    @Override
    default @Nullable Object before() {
        return null;
    }

    @Override
    default @Nullable Object after() {
        return null;
    }
}
