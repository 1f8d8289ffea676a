package vn.giaoban.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.UUID;
import vn.giaoban.platform.Idempotent;
import vn.giaoban.platform.PlatformProblem;
import vn.giaoban.platform.Refusal;
import vn.giaoban.platform.TxRetry;

/** Stands outside the transaction of the endpoint, so that the answer is noted in the same one. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private static final String KEY_HEADER = "Idempotency-Key";

    private final RoutingContext http;
    private final SecurityIdentity caller;
    private final StoredAnswers answers;
    private final TxRetry transactions;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            RoutingContext http,
            SecurityIdentity caller,
            StoredAnswers answers,
            TxRetry transactions,
            ObjectMapper json) {
        this.http = http;
        this.caller = caller;
        this.answers = answers;
        this.transactions = transactions;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = key();
        if (key.isEmpty()) {
            return call.proceed();
        }
        var fingerprint = Fingerprint.of(http.request(), call, json);
        return Fingerprint.hasJsonBody(http.request())
                ? inOneTransaction(key.get(), fingerprint, call)
                : noteAfterwards(key.get(), fingerprint, call);
    }

    private Optional<IdempotencyKey> key() {
        var value = http.request().getHeader(KEY_HEADER);
        UUID account = caller.getAttribute("accountId");
        return value == null || account == null ? Optional.empty() : Optional.of(new IdempotencyKey(account, value));
    }

    private Object inOneTransaction(IdempotencyKey key, String fingerprint, InvocationContext call) {
        return transactions.call(() -> {
            if (!answers.claim(key, fingerprint)) {
                return replay(answers.find(key).orElseThrow(), fingerprint, call);
            }
            var result = proceed(call);
            note(key, call, result);
            return result;
        });
    }

    private Object noteAfterwards(IdempotencyKey key, String fingerprint, InvocationContext call) throws Exception {
        var known = transactions.call(() -> answers.find(key));
        if (known.isPresent()) {
            return replay(known.get(), fingerprint, call);
        }
        var result = call.proceed();
        transactions.run(() -> {
            if (answers.claim(key, fingerprint)) {
                note(key, call, result);
            }
        });
        return result;
    }

    private void note(IdempotencyKey key, InvocationContext call, Object result) {
        var answer = Answer.of(call.getMethod(), result, json);
        if (answer.status() < 400) {
            answers.complete(key, answer.status(), answer.headers(), answer.body());
        } else {
            answers.release(key);
        }
    }

    private Object replay(StoredAnswer stored, String fingerprint, InvocationContext call) {
        if (!stored.fingerprint().equals(fingerprint)) {
            throw new Refusal(
                    PlatformProblem.IDEMPOTENCY_KEY_REUSED,
                    "Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng một khóa mới.");
        }
        return Answer.replay(call.getMethod(), stored);
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The endpoint failed.", e);
        }
    }
}
