package org.gouji.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.content.ReportContent;
import org.gouji.form.Edition;
import org.gouji.organ.OrganId;
import org.gouji.platform.Defects;
import org.gouji.platform.JsonFields;

/** Reads a whole report that somebody sent: whose it is, of which year, and what it says. */
final class ReportFields {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2999;
    static final int LONGEST_NAME = 200;

    private final Function<Integer, Optional<Edition>> editionOf;
    private final JsonFields fields;
    private final Defects defects;
    private final Optional<Integer> year;

    ReportFields(Function<Integer, Optional<Edition>> editionOf, JsonFields fields, Defects defects) {
        this.editionOf = editionOf;
        this.fields = fields;
        this.defects = defects;
        int read = fields.requiredInteger("year", FIRST_YEAR, LAST_YEAR);
        this.year = Optional.of(read).filter(found -> isInteger(fields.raw("year"), found));
        fields.ignore("id", "stage", "publishedRevision", "createdAt", "updatedAt");
    }

    /** Empty where it was refused. */
    Optional<Integer> year() {
        return year;
    }

    /** The organ that the report must name; empty where it was refused. */
    Optional<OrganId> organ() {
        JsonFields organ = fields.requiredObject("organ");
        Optional<UUID> id = fields.raw("organ").isObject() ? Optional.of(organ.requiredUuid("id")) : Optional.empty();
        organ.ignore("name");
        organ.refuseOthers();
        // what JsonFields gives for a defective id is not anybody's
        return id.filter(found -> found.getMostSignificantBits() != 0).map(OrganId::new);
    }

    /** Lets a report name any organ, for whoever does not store it. */
    void anyOrgan() {
        JsonFields organ = fields.object("organ");
        organ.ignore("id", "name");
        organ.refuseOthers();
    }

    /** The name of the organ, which the report must give, of whoever it is not stored for. */
    String organName() {
        JsonFields organ = fields.requiredObject("organ");
        organ.ignore("id");
        String name = fields.raw("organ").isObject() ? organ.requiredText("name", LONGEST_NAME) : "";
        organ.refuseOthers();
        return name;
    }

    /** What the report says by the edition of its year; empty where there is none. */
    Optional<ReportContent> content() {
        Optional<String> named = fields.text("edition", 4);
        Optional<Edition> edition = year.flatMap(editionOf);
        if (edition.isEmpty()) {
            year.ifPresent(
                    refused -> defects.add(fields.pointer("year"), ReportError.NO_EDITION, Map.of("year", refused)));
            fields.ignore("title", "preface", "closing", "sections", "tables");
        }
        return edition.map(found -> {
            if (!named.orElse(found.id()).equals(found.id())) {
                defects.add(fields.pointer("edition"), ReportError.OTHER_EDITION, Map.of("edition", found.id()));
            }
            return new ContentReader(found, defects).report(fields, year.orElseThrow());
        });
    }

    private static boolean isInteger(JsonNode node, int value) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() == value;
    }
}
