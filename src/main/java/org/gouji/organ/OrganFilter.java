package org.gouji.organ;

import org.jspecify.annotations.Nullable;

/**
 * Which organs are wanted: all of what is not null must hold. The name may be a part of the name or of an alias.
 *
 * @param successor who took over from them
 */
public record OrganFilter(@Nullable String name, @Nullable OrganId supervisor, @Nullable OrganId successor) {}
