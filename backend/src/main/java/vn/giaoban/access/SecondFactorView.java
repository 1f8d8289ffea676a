package vn.giaoban.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The caller's second factor.
 *
 * @param since when it was set up
 * @param recoveryCodesLeft how many of the ten were not used yet
 * @param removable whether the rule of the installation lets this account do without
 */
record SecondFactorView(
        SecondFactorStanding standing, @Nullable Instant since, int recoveryCodesLeft, boolean removable) {}
