package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import vn.giaoban.bench.Names.Kind;

/**
 * {@code make bench}: seeds the country, starts the packaged product and measures it, beside the same statements over
 * plain JDBC and a file of about the same size as ceilings. Real sessions, warm, repetitions interleaved.
 */
public final class Bench {

    private static final int[] CONNECTIONS = {1, 32, 128};
    private static final int PLANS = 500;
    private static final int FEW_PLANS = 50;

    /** A JVM that has not compiled its code yet spends most of its time on that; seconds for each screen. */
    private static final int WARM_UP = 40;

    private static final int QUICK_WARM_UP = 6;

    /** Plain JDBC gets no more connections than the application's pool could. */
    private static final int MOST_JDBC = 32;

    private final boolean quick = Boolean.getBoolean("quick");
    private final Path home = Path.of(System.getProperty("home"));
    private final int port = Integer.getInteger("port");
    private final Measurements measured = new Measurements();
    private final AtomicLong scans = new AtomicLong();

    public static void main(String[] arguments) throws Exception {
        new Bench().run();
    }

    private void run() throws Exception {
        var begun = System.nanoTime();
        if ("papers".equals(System.getProperty("only"))) {
            try (var server = seeded(home.resolve("tenth"), FEW_PLANS)) {
                papers(server);
            }
            measured.print(Path.of(System.getProperty("page")), quick, false);
            return;
        }
        try (var server = seeded(home.resolve("country"), PLANS);
                var database = server.database()) {
            measure(server, database);
            HandIns.undo(database);
            SeedPeople.nobodyHasCome(database);
            Folders.empty(home.resolve("country/papers"));
        }
        if (!quick) {
            measured.note(growth());
        }
        measured.print(Path.of(System.getProperty("page")), quick, Boolean.getBoolean("publish"));
        System.out.printf("%nIt took %.0f s.%n", (System.nanoTime() - begun) / 1e9);
    }

    /** A server on that data; seeds it when it is not there yet. */
    private Server seeded(Path home, int plans) throws Exception {
        try (var server = Server.start(home, port, List.of());
                var database = server.database()) {
            sow(database, plans);
        }
        // The index of the search is made at a start, and the start that is measured has it.
        try (var indexing = Server.start(home, port, List.of())) {
            System.out.printf("With its index it started in %.0f s.%n", indexing.startedIn());
        }
        var server = Server.start(home, port, List.of());
        try (var database = server.database()) {
            Papers.sow(database);
            Sessions.open(database);
            HandIns.undo(database);
            SeedPeople.nobodyHasCome(database);
        }
        return server;
    }

    private static void sow(Connection database, int plans) throws SQLException {
        var people = new SeedPeople(database, plans);
        if (Seed.isIn(database, plans) && people.areIn()) {
            return;
        }
        System.out.printf("Seeding %d plans ...%n", plans);
        var begun = System.nanoTime();
        if (!Seed.isIn(database, plans)) {
            new Seed(database, plans).sow();
        }
        people.sow();
        System.out.printf("Seeded in %.0f s.%n", (System.nanoTime() - begun) / 1e9);
    }

    private void measure(Server server, Connection database) throws Exception {
        measured.note("First answer %.1f s after the start, which includes that of the database; %.0f MB resident then."
                .formatted(server.startedIn(), server.residentMegabytes()));
        var screens = screens();
        var statements = overheard(server, screens);
        statements.forEach((name, list) -> System.out.printf("%s: %d statements%n", name, list.size()));
        for (var screen : screens.entrySet()) {
            Load.closed(32, quick ? QUICK_WARM_UP : WARM_UP, 0, asking(server.port(), screen.getValue()));
        }
        var fileOfThatSize = StaticFile.nearestTo(server.port(), screens.get("board"));
        var repetitions = quick ? 1 : 5;
        var seconds = quick ? 2.5 : 4;
        for (int r = 0; r < repetitions; r++) {
            for (var connections : CONNECTIONS) {
                for (var screen : screens.entrySet()) {
                    measured.add(
                            screen.getKey(),
                            connections,
                            server,
                            () -> Load.closed(connections, seconds, 0, asking(server.port(), screen.getValue())));
                    if (connections <= MOST_JDBC) {
                        measured.add(
                                screen.getKey() + ": plain JDBC",
                                connections,
                                null,
                                () -> Load.closed(
                                        connections,
                                        seconds,
                                        0,
                                        () -> new PlainJdbc(server.database(), statements.get(screen.getKey()))));
                    }
                }
                measured.add(
                        "file of %d kB".formatted(fileOfThatSize.kilobytes()),
                        connections,
                        server,
                        () -> Load.closed(connections, seconds, 0, asking(server.port(), fileOfThatSize.path())));
            }
        }
        handIns(server, database, repetitions, seconds);
        for (int r = 0; r < repetitions; r++) {
            for (var connections : CONNECTIONS) {
                measured.add(
                        "check-in",
                        connections,
                        server,
                        () -> Load.closed(connections, seconds, 0, () -> checkIns(server.port())));
            }
        }
        var readings = new Readings(server.port());
        Load.closed(16, quick ? QUICK_WARM_UP : WARM_UP, 0, readings::office);
        for (var connections : new int[] {1, 16}) {
            measured.add(
                    "reading a plan",
                    connections,
                    server,
                    () -> Load.closed(connections, seconds, 0, readings::office));
        }
        measured.note("%.0f MB resident after reading plans.".formatted(server.residentMegabytes()));
        papers(server);
        measured.add(
                "board, 1,000 a second",
                64,
                server,
                () -> Load.open(64, quick ? 5 : 15, 1_000, asking(server.port(), screens.get("board"))));
        measured.add("sign-in storm, 50 a second", 64, server, () -> signIns(server));
        measured.note("%.0f MB resident at the end.".formatted(server.residentMegabytes()));
    }

    /** Papers one after the other, then a plan read each second, with the memory that each leaves behind. */
    private void papers(Server server) throws Exception {
        var repetitions = quick ? 1 : 5;
        for (var paper : Papers.all().entrySet()) {
            System.out.println(Papers.weighed(server.port(), paper));
            Load.closed(1, quick ? 3 : 15, 0, asking(server.port(), paper.getValue()));
            for (int r = 0; r < repetitions; r++) {
                measured.add(
                        paper.getKey(),
                        1,
                        server,
                        () -> Load.closed(1, quick ? 6 : 15, 0, asking(server.port(), paper.getValue())));
            }
            measured.note("%.0f MB resident after: %s.".formatted(server.residentMegabytes(), paper.getKey()));
        }
        var readings = new Readings(server.port());
        measured.add("reading a plan, 1 a second", 4, server, () -> Load.open(4, quick ? 20 : 60, 1, readings::office));
        measured.note("%.0f MB resident after reading a plan each second.".formatted(server.residentMegabytes()));
    }

    /** What each screen asks for, as whom. */
    private static Map<String, Request> screens() {
        var office = Names.token(Names.officeOf(0));
        var screens = new LinkedHashMap<String, Request>();
        screens.put(
                "board",
                Request.get("/api/v1/plans/" + Names.id(Kind.PLAN, Seed.PLAN_OF_BOARDS) + "/obligations", office));
        screens.put("own work", Request.get("/api/v1/obligations", Names.token(Names.unitNamed(0))));
        screens.put(
                "participants",
                Request.get("/api/v1/plans/" + Names.id(Kind.PLAN, Seed.PLAN_OF_BOARDS) + "/participants", office));
        screens.put("search", Request.get("/api/v1/search?q=so%2037", office));
        screens.put("search, a word of 200,000 people", Request.get("/api/v1/search?q=dai%20bieu", office));
        screens.put(
                "unit tree",
                Request.get("/api/v1/units?limit=200&parentId=" + Names.id(Kind.UNIT, Seed.provinceUnit(0)), office));
        return screens;
    }

    private static Callable<Load.Worker> asking(int port, Request request) {
        return () -> {
            var connection = new HttpConnection(port);
            return new Load.Worker() {
                @Override
                public boolean work(long number) throws Exception {
                    return connection.ask(request).status() == 200;
                }

                @Override
                public void close() throws Exception {
                    connection.close();
                }
            };
        };
    }

    /** The statements of each screen, heard from a second server on the same database. */
    private Map<String, List<String>> overheard(Server server, Map<String, Request> screens) throws Exception {
        var heard = new LinkedHashMap<String, List<String>>();
        try (var tap = new StatementTap(server.databasePort());
                var second = Server.start(
                        home.resolve("country"),
                        port + 1,
                        List.of(
                                "-Dquarkus.datasource.jdbc.url=jdbc:mariadb://127.0.0.1:" + tap.port() + "/giaoban",
                                "-Dquarkus.scheduler.enabled=false"));
                var connection = new HttpConnection(second.port())) {
            for (var screen : screens.entrySet()) {
                connection.ask(screen.getValue());
                tap.statements();
                connection.ask(screen.getValue());
                heard.put(screen.getKey(), tap.statements());
            }
        }
        return heard;
    }

    private void handIns(Server server, Connection database, int repetitions, double seconds) throws Exception {
        var handIns = new HandIns(database);
        for (int r = 0; r < repetitions; r++) {
            for (var connections : new int[] {1, 16}) {
                HandIns.undo(database);
                measured.add(
                        "hand-in of 300 kB",
                        connections,
                        server,
                        () -> Load.closed(connections, seconds, 0, () -> handIns.overHttp(server.port())));
            }
            HandIns.undo(database);
            measured.add(
                    "hand-in of 300 kB: bytes and statements alone",
                    16,
                    null,
                    () -> Load.closed(
                            16,
                            seconds,
                            0,
                            () -> handIns.withoutHttp(server.database(), home.resolve("country/alone"))));
        }
        Folders.empty(home.resolve("country/alone"));
    }

    /** One badge after the other at the desk; the same people come again and again, which is answered all the same. */
    private Load.Worker checkIns(int port) throws IOException {
        var connection = new HttpConnection(port);
        var office = Names.token(Names.officeOf(0));
        var path = "/api/v1/plans/" + Names.id(Kind.PLAN, Seed.PLAN_OF_BOARDS) + "/check-ins";
        return number -> {
            var scan = "{\"scans\":[{\"id\":\"%032x\",\"at\":\"%sZ\",\"act\":\"IN\",\"token\":\"%s\"}]}"
                    .formatted(
                            scans.incrementAndGet(), Names.NOW_UTC + ":00", SeedPeople.token(Seed.PLAN_OF_BOARDS, (int)
                                    (number % SeedPeople.OF_A_PLAN)));
            var answer = connection.ask(Request.json(path, office, scan));
            return answer.status() == 200 && !answer.text().contains("\"code\"");
        };
    }

    /** 500 people within ten seconds, each once. */
    private Load.Result signIns(Server server) throws Exception {
        return Load.open(64, 10, 50, () -> {
            var connection = new HttpConnection(server.port());
            return number -> {
                var body = "{\"username\":\"%s\",\"password\":\"%s\"}"
                        .formatted(Names.unitNamed((int) number), Names.PASSWORD);
                return connection
                                .ask(Request.json("/api/v1/sign-in", null, body))
                                .status()
                        == 200;
            };
        });
    }

    /** The board again on a tenth of the plans. */
    private String growth() throws Exception {
        var screen = screens().get("board");
        var p95 = new ArrayList<Double>();
        for (var plans : new int[] {FEW_PLANS, PLANS}) {
            try (var server = seeded(home.resolve(plans == PLANS ? "country" : "tenth"), plans)) {
                Load.closed(16, quick ? QUICK_WARM_UP : WARM_UP, 0, asking(server.port(), screen));
                var values = new double[5];
                for (int r = 0; r < values.length; r++) {
                    values[r] =
                            Load.closed(8, 4, 0, asking(server.port(), screen)).percentile(95);
                }
                p95.add(Load.median(values));
            }
        }
        return "Growth: p95 of the board at 8 connections is %.1f ms with %d plans and %.1f ms with %d (%.2f times)."
                .formatted(p95.get(0), FEW_PLANS, p95.get(1), PLANS, p95.get(1) / p95.get(0));
    }
}
