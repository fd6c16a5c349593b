package org.suivi.messaging.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.suivi.messaging.Notes;

@QuarkusTest
class NewsThreadTest {

    @Inject
    NewsDatabase database;

    @Inject
    Notes notes;

    @Test
    void whoWaitsForNewsEndsWhenHeIsStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        NewsThread thread = new NewsThread("stopped", "change", database, news -> {
            begun.countDown();
            news.await(Duration.ofMinutes(1));
            ended.countDown();
        });
        thread.start();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        thread.stop();

        assertThat(ended.getCount()).isZero();
    }

    @Test
    void whatIsToldEndsTheWaitAndNothingElseDoes() throws Exception {
        CountDownLatch listening = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        NewsThread thread = new NewsThread("told", "trial", database, news -> {
            listening.countDown();
            news.await(Duration.ofMinutes(1));
            told.countDown();
        });
        thread.start();
        try {
            assertThat(listening.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(told.await(1, TimeUnit.SECONDS)).isFalse();
            notes.sql("NOTIFY trial");
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            thread.stop();
        }
    }
}
