package nl.impactmonitor.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A request body that fails with {@link TooLarge} as soon as more bytes have come by than allowed, whatever the headers
 * promised. Nothing of the buffer that crosses the limit is passed on. Used by one event loop only.
 */
final class CountedStream implements ReadStream<Buffer> {

    /** More bytes than allowed. */
    static final class TooLarge extends RuntimeException {
        TooLarge() {
            super("request body over its limit", null, false, false);
        }
    }

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable onEnd;
    private Handler<Throwable> exceptionHandler;
    private long count;
    private boolean over;

    CountedStream(ReadStream<Buffer> source, long limit, Runnable onEnd) {
        this.source = source;
        this.limit = limit;
        this.onEnd = onEnd;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> count(buffer, handler));
        return this;
    }

    private void count(Buffer buffer, Handler<Buffer> handler) {
        if (over) {
            return;
        }
        count += buffer.length();
        if (count <= limit) {
            handler.handle(buffer);
            return;
        }
        over = true;
        if (exceptionHandler != null) {
            exceptionHandler.handle(new TooLarge());
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        exceptionHandler = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            onEnd.run();
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
