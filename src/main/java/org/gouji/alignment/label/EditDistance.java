package org.gouji.alignment.label;

/** How many characters must be changed, added or left out to make one wording of another. */
public final class EditDistance {

    private EditDistance() {}

    /** The distance, or more than {@code most} as soon as it is known to be more. */
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] line = new int[b.length() + 1];
            line[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                line[j] = Math.min(changed, Math.min(above[j], line[j - 1]) + 1);
                least = Math.min(least, line[j]);
            }
            if (least > most) {
                return most + 1;
            }
            above = line;
        }
        return above[b.length()];
    }
}
