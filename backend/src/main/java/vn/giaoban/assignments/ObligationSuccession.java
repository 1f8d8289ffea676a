package vn.giaoban.assignments;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.units.BodyRef;

/**
 * The body that owes it has no unit any more.
 *
 * @param endedOn its last day
 * @param candidates who may take it over
 */
public record ObligationSuccession(LocalDate endedOn, List<BodyRef> candidates) {}
