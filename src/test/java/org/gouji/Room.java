package org.gouji;

import static org.gouji.Library.ACCOUNT;
import static org.gouji.Library.ARCHIVES;
import static org.gouji.Library.BEANS;
import static org.gouji.Library.CACHE;
import static org.gouji.Library.CRYPTOGRAPHY;
import static org.gouji.Library.CSV;
import static org.gouji.Library.HTML;
import static org.gouji.Library.JSON;
import static org.gouji.Library.LOG;
import static org.gouji.Library.OFFICE;
import static org.gouji.Library.PDF;
import static org.gouji.Library.REST;
import static org.gouji.Library.SECURITY;
import static org.gouji.Library.SERVER;
import static org.gouji.Library.SETTINGS;
import static org.gouji.Library.SQL;
import static org.gouji.Library.STORAGE;
import static org.gouji.Library.TEXT_DIFFERENCE;
import static org.gouji.Library.XML;
import static org.gouji.Library.YAML;

import java.util.List;
import java.util.Set;

/**
 * The plan of the house: each package, the rooms it may enter and the libraries it may use. What is not listed is
 * forbidden, so that a new package starts with a line here. A room may be planned before it is built.
 */
record Room(String name, boolean core, Set<String> rooms, Set<Library> libraries) {

    static final List<Room> PLAN = List.of(
            // core: the law and its arithmetic, which outlive every library
            core("calendar"),
            core("form"),
            core("content", "form"),
            core("narrative", "content", "form"),
            core("similarity", "content", "form"),
            core("check", "narrative", "similarity", "content", "form"),
            core("deadline"),
            core("workflow", "access"),
            core("difference", "content", "form"),
            core("hierarchy"),
            core("consolidation", "content", "form", "hierarchy"),
            core("indicator", "consolidation", "form"),
            core("document", "content", "form"),
            // who may do what to whose reports
            core("access"),
            // what a document holds, and its placing into the form
            core("source"),
            core("alignment.digits", "check", "content", "form"),
            core("alignment.note", "source", "content", "form"),
            core("alignment.label", "alignment.note", "source", "form"),
            core("alignment.grid", "alignment.label", "alignment.note", "source", "content", "form"),
            core(
                    "alignment.line",
                    "alignment.label",
                    "alignment.note",
                    "alignment.digits",
                    "source",
                    "content",
                    "form"),
            core(
                    "alignment",
                    "alignment.grid",
                    "alignment.line",
                    "alignment.label",
                    "alignment.note",
                    "alignment.digits",
                    "source",
                    "check",
                    "narrative",
                    "content",
                    "form"),

            // shell: the outside world
            // reads the files of editions, checks and words, and hands raw records to the rooms that compile them
            shell("form.yaml", Set.of("form", "check", "narrative", "similarity", "deadline"), YAML, JSON, SETTINGS),
            // editions and rule sets as one bean; answers /forms and /checks
            shell(
                    "catalogue",
                    Set.of(
                            "form",
                            "form.yaml",
                            "check",
                            "narrative",
                            "similarity",
                            "deadline",
                            "access",
                            "platform",
                            "problem"),
                    BEANS,
                    SETTINGS,
                    LOG,
                    REST,
                    JSON),
            // RFC 9457; every room that answers HTTP refuses through it (SQL: only to know an outage of the database)
            shell("problem", Set.of("access"), BEANS, LOG, REST, JSON, SERVER, SQL),
            // who is asking; below every room that has a door
            shell(
                    "identity",
                    Set.of("access", "calendar", "problem"),
                    BEANS,
                    SETTINGS,
                    LOG,
                    REST,
                    JSON,
                    SERVER,
                    SECURITY),
            // plain tables, in and out (ARCHIVES: how POI packs a workbook)
            shell("spreadsheet", Set.of("reader.ooxml", "source"), CSV, OFFICE, ARCHIVES),
            // conventions of the API: ETags, paging, merge patch, idempotency (which stores the first answer
            // under the request that the server has), tables to download
            shell(
                    "platform",
                    Set.of("access", "identity", "problem", "spreadsheet"),
                    BEANS,
                    SETTINGS,
                    LOG,
                    REST,
                    JSON,
                    STORAGE,
                    SQL,
                    SERVER),
            // the embedded PostgreSQL and main(): below everything, before there are beans
            // (SECURITY: hashes the password of the local administrator)
            shell("platform.database", Set.of(), SERVER, SETTINGS, LOG, SQL, ARCHIVES, ACCOUNT, SECURITY),
            // the two rooms that store (SQL: many organs go in and out at once)
            shell(
                    "organ",
                    Set.of("spreadsheet", "source", "access", "identity", "platform", "problem"),
                    BEANS,
                    REST,
                    JSON,
                    STORAGE,
                    SQL),
            shell(
                    "report",
                    Set.of(
                            "calendar",
                            "organ",
                            "catalogue",
                            "form",
                            "content",
                            "check",
                            "narrative",
                            "similarity",
                            "deadline",
                            "workflow",
                            "access",
                            "identity",
                            "platform",
                            "problem"),
                    BEANS,
                    REST,
                    JSON,
                    STORAGE),
            // tells another system what happens to reports
            shell(
                    "outbox",
                    Set.of("review", "report", "organ", "workflow", "platform"),
                    BEANS,
                    SETTINGS,
                    LOG,
                    JSON,
                    STORAGE,
                    CRYPTOGRAPHY),
            // what has happened to reports; report tells it, and does not know it
            shell(
                    "history",
                    Set.of("report", "organ", "difference", "content", "access", "identity", "platform", "problem"),
                    BEANS,
                    REST,
                    JSON,
                    STORAGE),
            // from a draft to publication; reads what is wrong from report, and moves it
            shell(
                    "review",
                    Set.of(
                            "report",
                            "history",
                            "organ",
                            "workflow",
                            "difference",
                            "check",
                            "narrative",
                            "content",
                            "form",
                            "access",
                            "identity",
                            "platform",
                            "problem"),
                    BEANS,
                    REST,
                    JSON,
                    STORAGE,
                    TEXT_DIFFERENCE),
            // documents in and out: a room for each family of formats, and one door to them all
            shell("reader.html", Set.of("source"), HTML),
            // the zip of XML parts that Word and Excel files are
            shell("reader.ooxml", Set.of("source"), XML, OFFICE, ARCHIVES),
            shell("reader.word", Set.of("reader.ooxml", "source"), OFFICE),
            shell("reader.workbook", Set.of("reader.ooxml", "source"), OFFICE),
            shell("reader.pdf", Set.of("source"), PDF),
            shell("reader.text", Set.of("source")),
            shell(
                    "reader",
                    Set.of("reader.html", "reader.word", "reader.workbook", "reader.pdf", "reader.text", "source"),
                    BEANS,
                    SETTINGS,
                    LOG),
            shell(
                    "intake",
                    Set.of(
                            "reader",
                            "alignment",
                            "alignment.label",
                            "alignment.note",
                            "source",
                            "report",
                            "organ",
                            "catalogue",
                            "check",
                            "form",
                            "content",
                            "access",
                            "identity",
                            "platform",
                            "problem"),
                    BEANS,
                    SETTINGS,
                    LOG,
                    REST,
                    JSON,
                    STORAGE,
                    SERVER),
            shell(
                    "publication",
                    Set.of("report", "document", "access", "identity", "platform", "problem"),
                    BEANS,
                    SETTINGS,
                    LOG,
                    REST,
                    JSON),
            // reads many reports, changes none (SQL: row by row, as no entity could)
            shell(
                    "supervision",
                    Set.of(
                            "calendar",
                            "report",
                            "spreadsheet",
                            "organ",
                            "catalogue",
                            "deadline",
                            "hierarchy",
                            "consolidation",
                            "workflow",
                            "check",
                            "content",
                            "form",
                            "access",
                            "identity",
                            "platform",
                            "problem"),
                    BEANS,
                    REST,
                    JSON,
                    STORAGE,
                    SQL,
                    SETTINGS,
                    CACHE),
            // figures over years and organs, of what the supervision adds up
            shell(
                    "statistics",
                    Set.of(
                            "calendar",
                            "supervision",
                            "spreadsheet",
                            "catalogue",
                            "indicator",
                            "consolidation",
                            "form",
                            "access",
                            "platform",
                            "problem"),
                    BEANS,
                    REST,
                    JSON),
            // the five reports of a first start, handed in as documents like anybody's
            shell(
                    "demo",
                    Set.of(
                            "report",
                            "organ",
                            "intake",
                            "alignment",
                            "alignment.note",
                            "content",
                            "form",
                            "access",
                            "identity",
                            "platform"),
                    BEANS,
                    SETTINGS,
                    LOG,
                    JSON,
                    STORAGE));

    private static Room core(String name, String... rooms) {
        return new Room(name, true, Set.of(rooms), Set.of());
    }

    private static Room shell(String name, Set<String> rooms, Library... libraries) {
        return new Room(name, false, rooms, Set.of(libraries));
    }

    @Override
    public String toString() {
        return name;
    }
}
