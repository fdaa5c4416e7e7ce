package org.gouji.supervision;

import java.util.Optional;
import org.gouji.check.RuleSet;
import org.gouji.organ.OrganId;

/**
 * A check that is tried on the stored reports of a year.
 *
 * @param draft the check alone
 * @param organ only reports of the organ and all below it
 * @param examples how many reports of a kind are shown at most
 */
record Trial(RuleSet draft, int year, Optional<OrganId> organ, int examples) {}
