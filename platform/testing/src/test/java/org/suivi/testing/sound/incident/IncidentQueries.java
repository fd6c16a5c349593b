package org.suivi.testing.sound.incident;

import javax.sql.DataSource;

class IncidentQueries {

    private final DataSource dataSource;

    IncidentQueries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    int count() {
        return dataSource.hashCode();
    }
}
