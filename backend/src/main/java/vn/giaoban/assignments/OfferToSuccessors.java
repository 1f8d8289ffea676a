package vn.giaoban.assignments;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OfferToSuccessors {}
