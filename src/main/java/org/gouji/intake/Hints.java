package org.gouji.intake;

import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.organ.OrganNames;

/**
 * What somebody knows of a document that it may not say itself.
 *
 * @param year used where the document says none
 * @param organ whose report it is, whatever it says
 */
public record Hints(OptionalInt year, Optional<OrganNames> organ) {

    public static final Hints NONE = new Hints(OptionalInt.empty(), Optional.empty());
}
