package vn.giaoban.paperwork.hall;

import java.util.List;
import vn.giaoban.participants.BadgePeople;

/**
 * What the hall of a plan has.
 *
 * @param version the value of the ETag; 0 while the words are still the plan's own
 * @param points connection points, the council's own first
 * @param groups whom badges and cards can be printed for
 */
public record HallView(long version, HallContent content, List<HallPoint> points, List<BadgePeople.Group> groups) {}
