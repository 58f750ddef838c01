package se.samsyn.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import se.samsyn.kernel.Refusal;

/**
 * Stands outside the transaction, where a commit's failure becomes visible. A deadlock or serialization failure
 * (MariaDB 1213, SQLState 40001) is nobody's fault and is tried again; what another one was faster with is told as
 * {@link Refusal.Stale}. Inside another transaction it does nothing: only the outermost way in can begin anew.
 */
@Interceptor
@WayIn
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class Retry {

    private static final int TRIES = 4;

    /** MariaDB's number for a second row under a unique key. */
    private static final int DUPLICATE = 1062;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object again(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Refusal refusal) {
                throw refusal;
            } catch (Exception failure) {
                // asked first: Hibernate tells of a deadlock on a row it waits for as if a version had changed
                boolean isTransient = isTransient(failure);
                if (!isTransient && isOvertaken(failure)) {
                    throw new Refusal.Stale();
                }
                if (!isTransient || attempt == TRIES) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(5, 25L * attempt));
            }
        }
    }

    /** Another one has changed it since, or made at the same moment what there can be only one of. */
    private static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof OptimisticLockException
                    || (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == 1213 || "40001".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
