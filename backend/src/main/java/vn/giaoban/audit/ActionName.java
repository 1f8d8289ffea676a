package vn.giaoban.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of entry that can be asked for, and what it is called. */
public record ActionName(
        @Schema(examples = "PLAN_ISSUED") String action,
        @Schema(examples = "Ban hành kế hoạch") String text) {}
