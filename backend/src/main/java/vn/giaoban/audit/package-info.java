/**
 * Nhật ký: who did what when, and how it was before and after. A listener: it hears the facts that other rooms tell
 * ({@link vn.giaoban.platform.Fact}), writes one entry each in the same transaction, and knows none of those rooms;
 * without it everything else works the same.
 *
 * <p>Entries are added and never changed (triggers refuse it). A job seals them shortly after into hash chains, one per
 * plan, so that writers never queue behind one row, and a change made behind the application's back shows at its place.
 * No personal data but the name under which a person acted.
 *
 * <p>Others see nothing but the endpoints of the logs and, for administrators, {@link vn.giaoban.audit.AuditChain}. Who
 * may read an object's log is asked of the room that owns it ({@link vn.giaoban.platform.Visibility}).
 */
package vn.giaoban.audit;
