package org.holdfast.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.published.compare.NeighbourSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statistical neighbours as they are kept. */
@Repository
class StoredNeighbours {
    private final JdbcClient jdbc;

    StoredNeighbours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a set; how many pairs there are. */
    long add(long release, NeighbourSet set) {
        var pairs = 0L;
        for (var entry : set.byAuthority().entrySet()) {
            for (var neighbour : entry.getValue()) {
                jdbc.sql(
                                "insert into published.neighbour (release_number, authority, rank, neighbour, closeness) values (?, ?, ?, ?, ?)")
                        .params(
                                release,
                                entry.getKey(),
                                neighbour.rank(),
                                neighbour.code(),
                                neighbour.closeness())
                        .update();
                pairs++;
            }
        }
        return pairs;
    }

    /** Every set; of two with one name, the one imported last. */
    List<NeighbourSet> all() {
        var names = new LinkedHashMap<Long, String>();
        jdbc.sql(
                        """
                        select distinct on (release) number, release from published.release
                        where kind = 'neighbours' order by release, number desc
                        """)
                .query(row -> {
                    names.put(row.getLong("number"), row.getString("release"));
                });
        return names.entrySet().stream()
                .map(set ->
                        new NeighbourSet(
                                set.getValue(),
                                "statistical neighbours " + set.getValue(),
                                pairs(set.getKey())))
                .toList();
    }

    private Map<String, List<NeighbourSet.Neighbour>> pairs(long release) {
        var byAuthority = new HashMap<String, List<NeighbourSet.Neighbour>>();
        jdbc.sql(
                        "select authority, rank, neighbour, closeness from published.neighbour where release_number = ? order by authority, rank")
                .param(release)
                .query(row -> {
                    byAuthority
                            .computeIfAbsent(row.getString("authority"), _ -> new ArrayList<>())
                            .add(
                                    new NeighbourSet.Neighbour(
                                            row.getInt("rank"),
                                            row.getString("neighbour"),
                                            row.getString("closeness")));
                });
        return byAuthority;
    }
}
