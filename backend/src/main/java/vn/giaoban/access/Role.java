package vn.giaoban.access;

import static vn.giaoban.access.Permission.ADMINISTER;
import static vn.giaoban.access.Permission.AUDIT_READ;
import static vn.giaoban.access.Permission.INTEGRATE;
import static vn.giaoban.access.Permission.OVERVIEW_READ;
import static vn.giaoban.access.Permission.PLANS_CONCLUDE;
import static vn.giaoban.access.Permission.PLANS_ISSUE;
import static vn.giaoban.access.Permission.PLANS_READ;
import static vn.giaoban.access.Permission.PLANS_WRITE;
import static vn.giaoban.access.Permission.SUBMISSIONS_HAND_IN;
import static vn.giaoban.access.Permission.SUBMISSIONS_REVIEW;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an account is for; every account has exactly one. The constants' names are the roles of {@code @RolesAllowed}.
 */
public enum Role {
    /** Quản trị: reads everything, manages accounts and units, never writes plans. */
    ADMINISTRATOR(PLANS_READ, OVERVIEW_READ, AUDIT_READ, INTEGRATE, ADMINISTER),
    /** Văn phòng: runs the plans of its council. */
    OFFICE(
            PLANS_READ,
            PLANS_WRITE,
            PLANS_ISSUE,
            PLANS_CONCLUDE,
            SUBMISSIONS_REVIEW,
            SUBMISSIONS_HAND_IN,
            OVERVIEW_READ,
            AUDIT_READ,
            INTEGRATE),
    /** Thường trực: reads, issues and concludes. */
    LEADER(PLANS_READ, PLANS_ISSUE, PLANS_CONCLUDE, OVERVIEW_READ, AUDIT_READ),
    /** Đơn vị: answers for its own body and those below it. */
    UNIT(PLANS_READ, SUBMISSIONS_REVIEW, SUBMISSIONS_HAND_IN, OVERVIEW_READ, AUDIT_READ),
    /** Người xem: reads the issued plans of its council. */
    READER(PLANS_READ, OVERVIEW_READ);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        permissions = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
