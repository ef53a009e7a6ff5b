package org.entente.desk.bench;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Takes a stream's lines as they come. */
record Lines(Consumer<String> each) implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        each.accept(line);
    }

    @Override
    public void onError(Throwable fault) {}

    @Override
    public void onComplete() {}
}
