package vn.giaoban.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongUnaryOperator;

/** Makes work: as fast as it is done (for rates), or at a pace that does not wait for it (for waiting times). */
final class Load {

    /** One who works: does the thing with this number and says whether it went well. */
    interface Worker extends AutoCloseable {
        boolean work(long number) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** @param micros how long each took, sorted */
    record Result(double perSecond, long failed, double[] micros) {

        /** In milliseconds. */
        double percentile(double p) {
            return micros.length == 0
                    ? Double.NaN
                    : micros[(int) Math.min(micros.length - 1, Math.floor(p / 100 * micros.length))] / 1_000;
        }
    }

    private Load() {}

    /** Each connection asks again as soon as it is answered. */
    static Result closed(int connections, double seconds, long firstNumber, Callable<Worker> workers) throws Exception {
        return run(connections, seconds, workers, number -> firstNumber + number, number -> 0);
    }

    /**
     * Asks at a fixed pace, whether or not earlier answers have come; a waiting time begins when the question should
     * have been asked. So a server that stops for a while is charged with everybody who would have come meanwhile.
     */
    static Result open(int connections, double seconds, double perSecond, Callable<Worker> workers) throws Exception {
        return run(connections, seconds, workers, number -> number, number -> (long) (number * 1e9 / perSecond));
    }

    private static Result run(
            int connections,
            double seconds,
            Callable<Worker> workers,
            LongUnaryOperator number,
            LongUnaryOperator dueAfterNanos)
            throws Exception {
        var next = new AtomicInteger();
        var failed = new AtomicInteger();
        var over = new AtomicBoolean();
        var ready = new CountDownLatch(connections);
        var go = new CountDownLatch(1);
        var took = new ArrayList<List<Double>>();
        var threads = new ArrayList<Thread>();
        var start = new long[1];
        for (int i = 0; i < connections; i++) {
            var mine = new ArrayList<Double>(4_096);
            took.add(mine);
            var worker = workers.call();
            threads.add(Thread.ofPlatform().start(() -> {
                try (worker) {
                    ready.countDown();
                    go.await();
                    while (!over.get()) {
                        long turn = next.getAndIncrement();
                        long due = dueAfterNanos.applyAsLong(turn);
                        long begun = due == 0 ? System.nanoTime() : start[0] + due;
                        if (begun - start[0] > seconds * 1e9) {
                            return;
                        }
                        for (long wait = begun - System.nanoTime(); wait > 0; wait = begun - System.nanoTime()) {
                            LockSupport.parkNanos(wait);
                        }
                        if (!worker.work(number.applyAsLong(turn))) {
                            failed.incrementAndGet();
                        }
                        mine.add((System.nanoTime() - begun) / 1e3);
                    }
                } catch (Exception e) {
                    failed.incrementAndGet();
                    System.err.println("A connection broke: " + e);
                }
            }));
        }
        ready.await();
        start[0] = System.nanoTime();
        go.countDown();
        long end = start[0] + (long) (seconds * 1e9);
        for (var thread : threads) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
        over.set(true);
        for (var thread : threads) {
            thread.join();
        }
        var elapsed = (System.nanoTime() - start[0]) / 1e9;
        var micros = took.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return new Result(micros.length / elapsed, failed.get(), micros);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
