package vn.giaoban.plans;

import java.util.UUID;

/** Another plan, named well enough to be linked to. */
public record PlanLink(UUID id, String number, String symbol, String title) {}
