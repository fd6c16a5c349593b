package org.suivi.bench;

import java.io.IOException;

/** One address read again and again; an answer that is not 200 ends the measurement. */
record Gets(int port, String path, String key) implements Clients.Maker {

    private static final int OK = 200;

    @Override
    public Clients.Act make() throws IOException {
        Http http = new Http(port);
        return new Clients.Act() {
            @Override
            public void once() throws IOException {
                http.get(path, key).expecting(OK);
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
