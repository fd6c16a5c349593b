package org.suivi.e2e.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.suivi.e2e.proof.Acknowledged;

/** Several clients who write at once while something happens. */
public final class Load {

    private final List<Client> clients = new ArrayList<>();
    private final Queue<Acknowledged> ledger = new ConcurrentLinkedQueue<>();
    private final LongAdder again = new LongAdder();
    private final Silence silence = new Silence();
    private volatile List<String> doors;

    /**
     * Makes the clients, who do nothing yet.
     *
     * @param gateway its address
     * @param partner the key of one who reports for any source
     * @param editor the key of one who keeps actors and figures
     */
    public Load(String gateway, String partner, String editor, int clients, long seed) {
        doors = List.of(gateway);
        for (int number = 0; number < clients; number++) {
            int mine = number;
            Door door = new Door(() -> doors.get(mine % doors.size()), again);
            this.clients.add(new Client(number, door, this::acknowledge, partner, editor, seed + number));
        }
    }

    /** Something that is done to the installation. */
    public interface Fault {
        void happen() throws Exception;
    }

    /** Spreads the clients over these gateways from now on. */
    public void through(List<String> gateways) {
        doors = List.copyOf(gateways);
    }

    /** All that was acknowledged until now. */
    public Collection<Acknowledged> acknowledged() {
        return ledger;
    }

    /** How often a request was sent once more. */
    public long sentAgain() {
        return again.sum();
    }

    /** For how long at the longest no client was acknowledged a write while the last fault happened. */
    public Duration silence() {
        return silence.longest();
    }

    private void acknowledge(Acknowledged write) {
        silence.broken();
        ledger.add(write);
    }

    /** Lets the fault happen while all write, and returns when each has ended what he began. */
    public void during(Fault fault) throws Exception {
        silence.begin();
        AtomicBoolean going = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> working = new ArrayList<>();
            for (Client client : clients) {
                working.add(threads.submit(() -> {
                    client.work(going::get);
                    return true;
                }));
            }
            try {
                fault.happen();
            } finally {
                going.set(false);
            }
            for (Future<?> each : working) {
                end(each);
            }
        }
    }

    private static void end(Future<?> working) throws InterruptedException {
        try {
            working.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a client could not go on: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
