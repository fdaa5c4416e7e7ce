package org.gouji.supervision;

import java.util.UUID;

/**
 * A report as a sum sees it.
 *
 * @param revised whether it counts as it was published, and not as it stands
 */
record Filed(UUID report, UUID organ, String stage, String edition, long version, boolean counts, boolean revised) {}
