package org.suivi.events.actors;

import jakarta.inject.Singleton;
import java.util.List;
import org.suivi.contracts.Message;
import org.suivi.history.Recorder;

/** Has the service hear facts about actors, as if they had come by Kafka together. */
@Singleton
class ActorNews {

    private final Recorder recorder;
    private final TakeActorFacts takeActorFacts;

    ActorNews(Recorder recorder, TakeActorFacts takeActorFacts) {
        this.recorder = recorder;
        this.takeActorFacts = takeActorFacts;
    }

    void hear(Message... messages) {
        recorder.record(recording -> {
            takeActorFacts.handle(recording.handle(), recording.stamp(), List.of(messages));
            return true;
        });
    }
}
