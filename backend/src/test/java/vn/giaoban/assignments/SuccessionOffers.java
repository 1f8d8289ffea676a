package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other rooms have the night in which work is offered to successors. */
@ApplicationScoped
public class SuccessionOffers {

    private final OfferToSuccessors offers;

    SuccessionOffers(OfferToSuccessors offers) {
        this.offers = offers;
    }

    public void everyNight() {
        offers.everyNight();
    }
}
