package vn.giaoban.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that is safe to repeat: a request that carries an {@code Idempotency-Key} runs once, and its repetitions
 * get the answer of the first run. For endpoints that answer with JSON or with nothing.
 *
 * <p>With a JSON body the endpoint runs in one transaction with the note of its answer, repeated on conflicts as by
 * {@link TxRetry}: both are kept or neither is. With any other body (an upload) the endpoint opens its own
 * transactions, so that no connection waits for a slow sender, and the answer is noted afterwards. Refusals leave
 * nothing behind: a corrected request may use the same key.
 *
 * <p>Keys belong to the account that sent them (the identity's {@code accountId}); strangers' keys are ignored.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
