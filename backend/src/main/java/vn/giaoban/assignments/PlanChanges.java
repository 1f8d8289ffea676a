package vn.giaoban.assignments;

import java.util.List;
import vn.giaoban.plans.Change;
import vn.giaoban.units.BodyRef;

/**
 * What an amendment changes.
 *
 * @param toTell the bodies whose work changes, begins or ends; all that take part when the plan's own text changed
 */
public record PlanChanges(List<Change> changes, List<BodyRef> toTell) {}
