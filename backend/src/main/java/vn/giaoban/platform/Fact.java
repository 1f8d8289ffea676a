package vn.giaoban.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened, told in the past tense by the room that did it, as a CDI event within the transaction
 * that did it. Listeners observe {@code Fact} and write in the same transaction, so a fact and what follows from it
 * are kept together or not at all.
 */
public interface Fact {

    /** Stable name of what happened, such as {@code PLAN_ISSUED}. */
    String action();

    /** Stable name of the kind of object it happened to. */
    String objectType();

    UUID objectId();

    /** The chain of events it belongs to, by which logs are read and sealed; null when it stands alone. */
    @Nullable
    UUID chainId();

    /** The object as it was, ready to be written as JSON; null when it is new. */
    @Nullable
    Object before();

    /** The object as it is; null when it is gone. */
    @Nullable
    Object after();
}
