package org.regesta.markdown;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs the reading of texts side by side, each on a thread of its own with a large stack and a time limit. What was read
 * is nested no deeper than {@link DocumentReader} allows, so that any thread can walk through it and print it.
 *
 * <p>flexmark 0.64.8 overflows a usual stack at a few hundred nested marks, and takes time without end on a line of some
 * twenty backslashes between quotes and brackets (vsch/flexmark-java issue 573).
 */
public final class DocumentThreads {
    private static final long STACK_BYTES = 64L << 20;

    private final Duration limit;

    /** Threads that are given up after a time. */
    public DocumentThreads(Duration limit) {
        this.limit = limit;
    }

    /** The results in the order of the work; nothing for a text that was too deep for the stack or took too long. */
    public <T> List<Optional<T>> runAll(List<Supplier<T>> work) {
        ExecutorService waiters =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Optional<T>>> tasks = new ArrayList<>();
            work.forEach(one -> tasks.add(() -> run(one)));
            List<Optional<T>> results = new ArrayList<>();
            for (Future<Optional<T>> future : waiters.invokeAll(tasks)) {
                results.add(value(future));
            }
            return results;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            waiters.shutdown();
        }
    }

    private static <T> T value(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    /** The result of one piece of work. */
    public <T> Optional<T> run(Supplier<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(future, work), "document", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return await(future);
    }

    private static <T> void complete(CompletableFuture<T> future, Supplier<T> work) {
        try {
            future.complete(work.get());
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private <T> Optional<T> await(CompletableFuture<T> future) {
        try {
            return Optional.of(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            return afterFailure(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static <T> Optional<T> afterFailure(ExecutionException e) {
        if (e.getCause() instanceof StackOverflowError) {
            return Optional.empty();
        }
        throw unwrapped(e);
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while working on texts", e);
    }
}
