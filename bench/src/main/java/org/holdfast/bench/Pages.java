package org.holdfast.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Load on the pages of a running demonstration, by 1, 4 and 16 users at once, each in a web session
 * of their own. The visits are warmed up before they are timed. Beside the time it says what each
 * visit cost the server's and PostgreSQL's processors, which other work on the machine does not
 * change.
 */
public final class Pages {
    private static final List<Integer> USERS = List.of(1, 4, 16);
    private static final int WARM_UP = 1_000;
    private static final int VISITS = 480;
    private static final int RECORDINGS = 160;
    private static final Pattern PUPIL = Pattern.compile("/pupils/([0-9a-f-]{36})\"");
    private static final Pattern NAME =
            Pattern.compile("/pupils/[0-9a-f-]{36}\"[^>]*>\\s*([^<,]+), ([^<]+)</a>");

    private final URI server;
    private final String password;
    private final ProcessHandle process;
    private final List<String> wanted;

    private Pages(URI server, String password, ProcessHandle process, List<String> wanted) {
        this.server = server;
        this.password = password;
        this.process = process;
        this.wanted = wanted;
    }

    /**
     * Measures.
     *
     * @param args the server's address, the password that it printed, the id of its process, and
     *     the names of the visits to measure (all without any)
     */
    public static void main(String[] args) throws Exception {
        new Pages(
                        URI.create(args[0]),
                        args[1],
                        ProcessHandle.of(Long.parseLong(args[2])).orElseThrow(),
                        List.of(args).subList(3, args.length))
                .measure();
    }

    private Visitor as(String who) throws Exception {
        return new Visitor(server).signIn(who + "@westmarch.example", password);
    }

    private List<Visitor> several(String who, int count) throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (var i = 0; i < count; i++) {
            visitors.add(as(who));
        }
        return visitors;
    }

    private void measure() throws Exception {
        var officer = as("officer");
        var list = officer.get("/pupils").body();
        var pupils = pupils(officer, 20);
        var names =
                NAME.matcher(list)
                        .results()
                        .map(found -> found.group(2).strip() + " " + found.group(1).strip())
                        .toList();
        var upns = upns(officer, pupils);
        run("pupil page", "officer", (visitor, n) -> visitor.get("/pupils/" + of(pupils, n)));
        run(
                "list of 25 pupils",
                "officer",
                (visitor, n) -> visitor.get("/pupils?page=" + (n % 40 + 1)));
        run(
                "exclusions, list",
                "officer",
                (visitor, n) -> visitor.get("/exclusions?page=" + (n % 20 + 1)));
        run("Today", "officer", (visitor, n) -> visitor.get("/today"));
        run("work list, authority", "officer", (visitor, n) -> visitor.get("/duties"));
        run("work list, school", "headteacher", (visitor, n) -> visitor.get("/duties"));
        run(
                "find by name",
                "officer",
                (visitor, n) -> visitor.post("/search", Map.of("words", of(names, n))));
        run(
                "find by UPN",
                "officer",
                (visitor, n) -> visitor.post("/search", Map.of("words", of(upns, n))));
        record();
    }

    private void run(String name, String who, Load.Visit visit) throws Exception {
        if (isWanted(name)) {
            Load.run(name, several(who, 2), WARM_UP, visit);
            for (var users : USERS) {
                timed(name, several(who, users), VISITS / users, visit);
            }
        }
    }

    private void record() throws Exception {
        var name = "record a suspension";
        if (isWanted(name)) {
            var recording = new Recording(pupils(as("headteacher"), 60));
            Load.run(name, several("headteacher", 2), RECORDINGS / 4, recording);
            for (var users : USERS) {
                timed(name, several("headteacher", users), RECORDINGS / users, recording);
            }
        }
    }

    private boolean isWanted(String name) {
        return wanted.isEmpty() || wanted.contains(name);
    }

    private void timed(String name, List<Visitor> visitors, int rounds, Load.Visit visit)
            throws Exception {
        var server = used(Stream.of(process));
        var database = used(process.descendants());
        var result = Load.run(name, visitors, rounds, visit);
        System.out.printf(
                Locale.ROOT,
                "%s  processors %5.1f ms a visit, and PostgreSQL's %5.1f%n",
                result,
                used(Stream.of(process)).minus(server).toNanos() / 1e6 / result.visits(),
                used(process.descendants()).minus(database).toNanos() / 1e6 / result.visits());
    }

    /** What these have used of the processors so far; PostgreSQL is the server's child. */
    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<String> pupils(Visitor visitor, int pages) throws Exception {
        var ids = new LinkedHashSet<String>();
        for (var page = 1; page <= pages; page++) {
            PUPIL.matcher(visitor.get("/pupils?page=" + page).body())
                    .results()
                    .forEach(found -> ids.add(found.group(1)));
        }
        return List.copyOf(ids);
    }

    private static List<String> upns(Visitor visitor, List<String> pupils) throws Exception {
        var upn = Pattern.compile("\\b([A-HJ-NP-RT-Z][0-9]{12})\\b");
        var upns = new ArrayList<String>();
        for (var pupil : pupils.subList(0, Math.min(20, pupils.size()))) {
            visitor.get("/pupils/" + pupil);
            visitor.post("/pupils/" + pupil + "/upn", Map.of()).find(upn).ifPresent(upns::add);
        }
        return upns;
    }

    private static <T> T of(List<T> all, int n) {
        return all.get(n % all.size());
    }
}
