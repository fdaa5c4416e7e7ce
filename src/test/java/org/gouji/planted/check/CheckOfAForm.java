package org.gouji.planted.check;

import org.gouji.planted.form.FormThatLooksOut;

/** Planted: half of a cycle. The direction is the allowed one. */
public record CheckOfAForm(FormThatLooksOut form) {}
