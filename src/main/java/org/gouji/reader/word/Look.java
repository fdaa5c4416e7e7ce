package org.gouji.reader.word;

import org.gouji.reader.ooxml.Xml;
import org.jspecify.annotations.Nullable;

/** What the look of characters says about their meaning; null where it is left to the style. */
record Look(@Nullable Boolean hidden, @Nullable Boolean struck, @Nullable Boolean raised) {

    static final Look PLAIN = new Look(null, null, null);

    /** Of an element of run properties, on which the reader stands. */
    static Look of(Xml properties, Styles styles) {
        Look look = PLAIN;
        Look style = PLAIN;
        for (int depth = properties.depth(); properties.child(depth); ) {
            switch (properties.name()) {
                case "rStyle" -> style = styles.look(properties.attribute("val", ""));
                case "vanish" -> look = new Look(properties.flag("val", true), look.struck, look.raised);
                case "strike", "dstrike" ->
                    look = new Look(look.hidden, look.isStruck() || properties.flag("val", true), look.raised);
                case "vertAlign" ->
                    look = new Look(
                            look.hidden,
                            look.struck,
                            !properties.attribute("val", "baseline").equals("baseline"));
                default -> {}
            }
        }
        return look.over(style);
    }

    Look over(Look base) {
        return new Look(
                hidden == null ? base.hidden : hidden,
                struck == null ? base.struck : struck,
                raised == null ? base.raised : raised);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isStruck() {
        return Boolean.TRUE.equals(struck);
    }

    boolean isRaised() {
        return Boolean.TRUE.equals(raised);
    }
}
