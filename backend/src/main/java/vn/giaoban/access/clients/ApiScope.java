package vn.giaoban.access.clients;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.access.Permission;
import vn.giaoban.access.Role;

/**
 * What a client may be allowed to do. A scope only narrows: what the client's role may not do, no scope opens. In
 * access tokens and in the contract a scope is written {@code plans:read}.
 */
public enum ApiScope {
    PLANS_READ(Permission.PLANS_READ),
    PLANS_WRITE(Permission.PLANS_WRITE),
    PLANS_ISSUE(Permission.PLANS_ISSUE),
    /** Documents brought to be read; the draft that comes of one needs {@link #PLANS_WRITE}. */
    IMPORTS_WRITE(Permission.PLANS_WRITE),
    OBLIGATIONS_READ(Permission.PLANS_READ),
    SUBMISSIONS_WRITE(Permission.SUBMISSIONS_HAND_IN),
    SUBMISSIONS_REVIEW(Permission.SUBMISSIONS_REVIEW),
    PARTICIPANTS_READ(Permission.PLANS_READ),
    PARTICIPANTS_WRITE(Permission.SUBMISSIONS_HAND_IN),
    PAPERS_READ(Permission.PLANS_READ),
    UNITS_READ(Permission.PLANS_READ),
    /** The event feed and whole copies, over all of the collections. */
    SYNC_READ(Permission.PLANS_READ);

    private final Permission permission;

    ApiScope(Permission permission) {
        this.permission = permission;
    }

    /** As tokens name it, {@code plans:read}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** @throws IllegalArgumentException for a text that names no scope */
    static ApiScope of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace(':', '_'));
    }

    /** Whether the role can do anything with it. */
    boolean fits(Role role) {
        return role.permissions().contains(permission);
    }

    /** @param stored names with commas between them */
    static Set<ApiScope> stored(String stored) {
        return Arrays.stream(stored.split(","))
                .map(ApiScope::valueOf)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)), Collections::unmodifiableSet));
    }

    /** What {@link #stored} reads. */
    static String toStore(Collection<ApiScope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(ApiScope::name).collect(Collectors.joining(","));
    }
}
