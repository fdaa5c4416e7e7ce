package org.gouji.province;

/**
 * How large a province is.
 *
 * @param departments of each government
 * @param institutions in each county
 */
public record Size(int cities, int counties, int departments, int towns, int institutions) {

    /** About 30,000 organs; a county has about 200. */
    public static final Size FULL = new Size(16, 9, 40, 15, 147);

    /** Some three hundred organs. */
    public static final Size SMALL = new Size(2, 4, 8, 4, 20);
}
