package vn.giaoban.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that programs of others may call with a key or an access token, if they hold one of these scopes, such as
 * {@code plans:read}; without any named, every such program may. An endpoint that does not carry it is closed to them,
 * whatever their role. The scopes there are, and the check, belong to the room that knows who calls.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ClientScope {

    String[] value();
}
