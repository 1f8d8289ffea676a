package vn.giaoban.participants;

import java.util.List;

/**
 * All groups of a plan in its order.
 *
 * @param named people who hold a place, over all groups; of those the caller sees
 */
record GroupList(List<GroupView> items, int named) {}
